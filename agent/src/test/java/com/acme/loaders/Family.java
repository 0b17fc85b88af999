package com.acme.loaders;

/** A small hierarchy whose levels live in different class loaders. */
public class Family {

  private Family() {}

  public interface Root {
    int call();
  }

  public abstract static class Middle implements Root {}

  public static class Leaf extends Middle {
    @Override
    public int call() {
      return 1;
    }
  }

  public static class OtherLeaf extends Leaf {
    @Override
    public int call() {
      return super.call() + 1;
    }
  }
}
