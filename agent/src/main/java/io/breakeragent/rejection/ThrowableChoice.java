package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** Which exception a refused caller of a method gets. */
final class ThrowableChoice {

  private static final String SQL = "java.sql.SQLException";
  private static final String SQL_THROWN = "java.sql.SQLTransientConnectionException";
  private static final String IO = "java.io.IOException";
  private static final String IO_THROWN = "java.net.ConnectException";

  private ThrowableChoice() {}

  /** The best type that the method's callers already handle. */
  static ThrowableMaker auto(MethodShape method, TypeView types) {
    if (declaresSupertype(method, SQL_THROWN, SQL, types)) {
      return ForSql.MAKER;
    }
    if (declaresSupertype(method, IO_THROWN, IO, types)) {
      return ForConnect.MAKER;
    }
    for (String declared : method.declaredExceptions()) {
      boolean narrower = types.isSubtype(declared, SQL) || types.isSubtype(declared, IO);
      if (narrower && problemWith(declared, types) == null) {
        return new NamedThrowable(declared);
      }
    }
    return Unchecked.MAKER;
  }

  /** The type that the YAML names, if the method may throw it. */
  static ThrowableMaker named(String type, MethodShape method, boolean stage, TypeView types)
      throws UnfitException {
    String problem = problemWith(type, types);
    if (problem != null) {
      throw new UnfitException("throw: " + type + ": " + problem);
    }
    boolean unchecked =
        types.isSubtype(type, "java.lang.RuntimeException")
            || types.isSubtype(type, "java.lang.Error");
    if (!unchecked && !stage && !declares(method, type, types)) {
      throw new UnfitException(
          "throw: " + type + ": is a checked exception that the method does not declare");
    }
    return new NamedThrowable(type);
  }

  private static boolean declaresSupertype(
      MethodShape method, String thrown, String family, TypeView types) {
    for (String declared : method.declaredExceptions()) {
      if (types.isSubtype(declared, family) && types.isSubtype(thrown, declared)) {
        return true;
      }
    }
    return false;
  }

  private static boolean declares(MethodShape method, String type, TypeView types) {
    for (String declared : method.declaredExceptions()) {
      if (types.isSubtype(type, declared)) {
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
            || types.hasConstructor(type);
    return constructible ? null : "has no public constructor (String, Throwable), (String) or ()";
  }

  // Classes of their own, each linked only where it is chosen: a runtime need not have java.sql.

  private static final class ForSql implements ThrowableMaker {

    static final ThrowableMaker MAKER = new ForSql();

    @Override
    public Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader) {
      return new RejectedSqlException(refusal);
    }
  }

  private static final class ForConnect implements ThrowableMaker {

    static final ThrowableMaker MAKER = new ForConnect();

    @Override
    public Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader) {
      return new RejectedConnectException(refusal);
    }
  }

  private static final class Unchecked implements ThrowableMaker {

    static final ThrowableMaker MAKER = new Unchecked();

    @Override
    public Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader) {
      return new CallNotPermittedException(refusal);
    }
  }
}
