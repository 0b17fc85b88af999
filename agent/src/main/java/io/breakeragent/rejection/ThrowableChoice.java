package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import java.lang.ref.WeakReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which exception a refused caller of a method gets. */
final class ThrowableChoice {

  private static final String RUNTIME = "java.lang.RuntimeException";
  private static final String SQL = "java.sql.SQLException";
  private static final String SQL_THROWN = "java.sql.SQLTransientConnectionException";
  private static final String IO = "java.io.IOException";
  private static final String IO_THROWN = "java.net.ConnectException";

  private ThrowableChoice() {}

  /**
   * The best type that the method's callers already handle.
   *
   * @param declared the types of its throws clause
   */
  static ThrowableMaker auto(List<String> declared, TypeView types) {
    if (hasSupertype(declared, SQL_THROWN, SQL, types)) {
      return ForSql.MAKER;
    }
    if (hasSupertype(declared, IO_THROWN, IO, types)) {
      return ForConnect.MAKER;
    }
    for (String type : declared) {
      boolean narrower = types.isSubtype(type, SQL) || types.isSubtype(type, IO);
      if (narrower && problemWith(type, types) == null) {
        return new NamedThrowable(type);
      }
    }
    return Unchecked.MAKER;
  }

  /** The best type that can be handed over as one of these, or null if there is none. */
  static @Nullable ThrowableMaker assignableTo(List<String> accepted, TypeView types) {
    ThrowableMaker auto = auto(accepted, types);
    if (auto != Unchecked.MAKER) {
      return auto;
    }
    for (String type : accepted) {
      if (types.isSubtype(RUNTIME, type)) {
        return auto;
      }
      if (problemWith(type, types) == null) {
        return new NamedThrowable(type);
      }
    }
    return null;
  }

  /** The type that the YAML names, if the method may throw it. */
  static ThrowableMaker named(String type, MethodShape method, boolean stage, TypeView types)
      throws UnfitException {
    String problem = problemWith(type, types);
    if (problem != null) {
      throw new UnfitException("throw: " + type + ": " + problem);
    }
    boolean unchecked = types.isSubtype(type, RUNTIME) || types.isSubtype(type, "java.lang.Error");
    if (!unchecked && !stage && !declares(method.declaredExceptions(), type, types)) {
      throw new UnfitException(
          "throw: " + type + ": is a checked exception that the method does not declare");
    }
    return new NamedThrowable(type);
  }

  private static boolean hasSupertype(
      List<String> declared, String thrown, String family, TypeView types) {
    for (String type : declared) {
      if (types.isSubtype(type, family) && types.isSubtype(thrown, type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these types is a supertype. */
  static boolean declares(List<String> declared, String thrown, TypeView types) {
    for (String type : declared) {
      if (types.isSubtype(thrown, type)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String problemWith(String type, TypeView types) {
    if (!types.exists(type)) {
      return "the class loader of the guarded class does not see it";
    }
    if (!types.isSubtype(type, "java.lang.Throwable")) {
      return "is not a Throwable";
    }
    if (types.isAbstract(type)) {
      return "is abstract";
    }
    boolean constructible =
        types.hasConstructor(type, "java.lang.String", "java.lang.Throwable")
            || types.hasConstructor(type, "java.lang.String")
            || types.hasConstructor(type)
            || types.hasConstructor(type, GrpcStatus.TYPE);
    return constructible ? null : "has no public constructor (String, Throwable), (String) or ()";
  }

  // Classes of their own, each linked only where it is chosen: a runtime need not have java.sql.

  private static final class ForSql implements ThrowableMaker {

    static final ThrowableMaker MAKER = new ForSql();

    @Override
    public Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader) {
      return new RejectedSqlException(refusal);
    }

    @Override
    public String type() {
      return SQL_THROWN;
    }
  }

  private static final class ForConnect implements ThrowableMaker {

    static final ThrowableMaker MAKER = new ForConnect();

    @Override
    public Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader) {
      return new RejectedConnectException(refusal);
    }

    @Override
    public String type() {
      return IO_THROWN;
    }
  }

  private static final class Unchecked implements ThrowableMaker {

    static final ThrowableMaker MAKER = new Unchecked();

    @Override
    public Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader) {
      return new CallNotPermittedException(refusal);
    }

    @Override
    public String type() {
      return CallNotPermittedException.class.getName();
    }
  }
}
