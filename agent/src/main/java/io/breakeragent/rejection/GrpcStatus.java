package io.breakeragent.rejection;

/**
 * The status UNAVAILABLE of gRPC, as of a service that cannot be reached. Its exceptions are made
 * of a status, never of a text.
 */
final class GrpcStatus {

  static final String TYPE = "io.grpc.Status";

  private GrpcStatus() {}

  /**
   * The status with a description and a cause.
   *
   * @param status its class, as the application sees it
   */
  static Object unavailable(Class<?> status, Throwable cause) throws ReflectiveOperationException {
    Object unavailable = status.getField("UNAVAILABLE").get(null);
    Object described =
        status.getMethod("withDescription", String.class).invoke(unavailable, cause.getMessage());
    return status.getMethod("withCause", Throwable.class).invoke(described, cause);
  }
}
