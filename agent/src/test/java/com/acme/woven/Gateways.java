package com.acme.woven;

/** A family of types, some of them annotated. */
public final class Gateways {

  private Gateways() {}

  /** Marks what calls out. */
  public @interface Outbound {}

  /** At the top of the family. */
  public interface Gateway {

    Object call();

    default Object ping() {
      return "ping";
    }
  }

  /** In the middle; not visible to everybody. */
  abstract static class Base implements Gateway {

    public Object inherited() {
      return "inherited";
    }

    abstract Object open();
  }

  /** Javac gives it a bridge to the inherited method, which others could not reach otherwise. */
  public static class Real extends Base {

    @Override
    public Object call() {
      return "call";
    }

    @Override
    Object open() {
      return "open";
    }
  }

  /** Annotated as a whole. */
  @Outbound
  public static class Marked {

    public Object call() {
      return "call";
    }
  }

  /** With one annotated method. */
  public static class Partly {

    @Outbound
    public Object call() {
      return "call";
    }

    public Object local() {
      return "local";
    }
  }
}
