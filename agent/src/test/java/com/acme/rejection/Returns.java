package com.acme.rejection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A method of each return type; all of them fail. */
public final class Returns {

  public void nothing() {
    throw down();
  }

  public boolean primitiveBoolean() {
    throw down();
  }

  public byte primitiveByte() {
    throw down();
  }

  public short primitiveShort() {
    throw down();
  }

  public char primitiveChar() {
    throw down();
  }

  public int primitiveInt() {
    throw down();
  }

  public long primitiveLong() {
    throw down();
  }

  public float primitiveFloat() {
    throw down();
  }

  public double primitiveDouble() {
    throw down();
  }

  public Boolean boxedBoolean() {
    throw down();
  }

  public Integer boxedInteger() {
    throw down();
  }

  public Long boxedLong() {
    throw down();
  }

  public Double boxedDouble() {
    throw down();
  }

  public String string() {
    throw down();
  }

  public Object object() {
    throw down();
  }

  public int[] intArray() {
    throw down();
  }

  public String[] stringArray() {
    throw down();
  }

  public List<String> list() {
    throw down();
  }

  public Set<String> set() {
    throw down();
  }

  public Collection<String> collection() {
    throw down();
  }

  public Map<String, String> map() {
    throw down();
  }

  public Optional<String> optional() {
    throw down();
  }

  public CompletionStage<String> stage() {
    return CompletableFuture.failedFuture(down());
  }

  public CompletableFuture<String> future() {
    throw down();
  }

  private static RuntimeException down() {
    return new IllegalStateException("down");
  }
}
