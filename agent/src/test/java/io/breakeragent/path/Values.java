package io.breakeragent.path;

import java.sql.SQLException;

/** Objects with members of every kind, as calls hand them over. */
final class Values {

  private Values() {}

  public record Name(String first) {}

  public static final class Numbers {
    public long number() {
      return 3_000_000_000L;
    }

    public short small() {
      return 7;
    }

    public double half() {
      return 0.5;
    }

    public char letter() {
      return 'x';
    }
  }

  public static class Fields {
    public static final String SHARED = "static";
    public final String inField = "field";
    public final int number = 42;
    protected final String hidden = "protected";
  }

  public static final class Several {
    public final String both = "field";
    public final String other = "field";

    public String both() {
      return "method";
    }

    public String getBoth() {
      return "getter";
    }

    public String getOther() {
      return "getter";
    }

    @SuppressWarnings("DoNotCallSuggester")
    public String checked() throws SQLException {
      throw new SQLException("checked");
    }
  }

  /** The only public sight of {@link Hidden}. */
  public interface Status {
    String status();

    default String reason() {
      return "default";
    }
  }

  static final class Hidden implements Status {
    @Override
    public String status() {
      return "from the interface";
    }

    public String own() {
      return "own";
    }
  }

  static class Base {
    public String inherited() {
      return "inherited";
    }

    public final String finished() {
      return "final";
    }
  }

  public static final class Inheriting extends Base {}

  /** Has a method that {@link Narrower} overrides with a narrower type. */
  public static class Wide {
    public Object value() {
      return "wide";
    }
  }

  public static final class Narrower extends Wide {
    @Override
    public Name value() {
      return new Name("narrow");
    }
  }

  public enum Light {
    DOWN {
      @Override
      public String colour() {
        return "red";
      }
    };

    public abstract String colour();
  }
}
