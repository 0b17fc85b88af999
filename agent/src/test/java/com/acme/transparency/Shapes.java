package com.acme.transparency;

/** An interface with bodies, and a record and an enum that inherit them. */
interface Shapes {

  default int area() {
    return 1;
  }

  static String unit() {
    return "m2";
  }

  record Box(int width, int height) implements Shapes {
    public Box {
      if (width < 0) {
        throw new IllegalArgumentException("width");
      }
    }

    @Override
    public int area() {
      return width * height;
    }
  }

  enum Unit implements Shapes {
    METRE {
      @Override
      public int area() {
        return super.area() + 1;
      }
    };

    @Override
    public int area() {
      return Shapes.super.area() + 40;
    }
  }
}
