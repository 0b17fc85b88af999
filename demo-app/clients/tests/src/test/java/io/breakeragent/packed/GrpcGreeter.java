package io.breakeragent.packed;

import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A gRPC server that greets by name: once, or as the first message of a stream without end. */
final class GrpcGreeter implements Marshaller<byte[]> {

  static Server start() throws IOException {
    GrpcGreeter bytes = new GrpcGreeter();
    MethodDescriptor<byte[], byte[]> greet = bytes.method("Greet", MethodType.UNARY);
    MethodDescriptor<byte[], byte[]> watch = bytes.method("Watch", MethodType.SERVER_STREAMING);
    return ServerBuilder.forPort(0)
        .addService(
            ServerServiceDefinition.builder("acme.Greeter")
                .addMethod(greet, ServerCalls.asyncUnaryCall(GrpcGreeter::answer))
                .addMethod(
                    watch,
                    ServerCalls.asyncServerStreamingCall((name, caller) -> caller.onNext(name)))
                .build())
        .build()
        .start();
  }

  private MethodDescriptor<byte[], byte[]> method(String name, MethodType type) {
    return MethodDescriptor.<byte[], byte[]>newBuilder()
        .setType(type)
        .setFullMethodName("acme.Greeter/" + name)
        .setRequestMarshaller(this)
        .setResponseMarshaller(this)
        .build();
  }

  private static void answer(byte[] name, StreamObserver<byte[]> caller) {
    if (name.length == 0) {
      caller.onError(Status.NOT_FOUND.asRuntimeException());
    } else {
      caller.onNext(name);
      caller.onCompleted();
    }
  }

  @Override
  public InputStream stream(byte[] value) {
    return new ByteArrayInputStream(value);
  }

  @Override
  public byte[] parse(InputStream stream) {
    try {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
