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
    down();
  }

  public boolean primitiveBoolean() {
    return down();
  }

  public byte primitiveByte() {
    return down();
  }

  public short primitiveShort() {
    return down();
  }

  public char primitiveChar() {
    return down();
  }

  public int primitiveInt() {
    return down();
  }

  public long primitiveLong() {
    return down();
  }

  public float primitiveFloat() {
    return down();
  }

  public double primitiveDouble() {
    return down();
  }

  public Boolean boxedBoolean() {
    return down();
  }

  public Integer boxedInteger() {
    return down();
  }

  public Long boxedLong() {
    return down();
  }

  public Double boxedDouble() {
    return down();
  }

  public String string() {
    return down();
  }

  public Object object() {
    return down();
  }

  public int[] intArray() {
    return down();
  }

  public String[] stringArray() {
    return down();
  }

  public List<String> list() {
    return down();
  }

  public Set<String> set() {
    return down();
  }

  public Collection<String> collection() {
    return down();
  }

  public Map<String, String> map() {
    return down();
  }

  public Optional<String> optional() {
    return down();
  }

  public CompletionStage<String> stage() {
    return CompletableFuture.failedFuture(new IllegalStateException("down"));
  }

  public CompletableFuture<String> future() {
    return down();
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // Never returns; fits wherever it stands.
  private static <T> T down() {
    throw new IllegalStateException("down");
  }
}
