package io.breakeragent.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** One path over several class loaders that have classes of the same names (agents' row 8). */
class RedeployedPathTest {

  private static final long PATIENCE_NANOS = 10_000_000_000L;

  private final Path path = parsed("arg0.customer.name");

  @Test
  void each_deployment_is_read_by_its_own_classes() throws Throwable {
    Object one = new Deployment().newOrder();
    Object other = new Deployment().newOrder();
    assertNotSame(one.getClass(), other.getClass());
    assertEquals("Ada", path.read(one));
    assertEquals("Ada", path.read(other));
    assertEquals("Ada", path.read(one));
  }

  @Test
  void a_path_that_is_still_in_use_keeps_no_deployment() throws Throwable {
    WeakReference<ClassLoader> undeployed = readAndUndeploy();
    long start = System.nanoTime();
    while (undeployed.get() != null) {
      assertFalse(System.nanoTime() - start > PATIENCE_NANOS, "the loader was never collected");
      System.gc();
    }
    assertEquals("Ada", path.read(new Deployment().newOrder()));
  }

  /** In a method of its own, so that no variable keeps the loader. */
  private WeakReference<ClassLoader> readAndUndeploy() throws Throwable {
    Deployment deployment = new Deployment();
    assertEquals("Ada", path.read(deployment.newOrder()));
    return new WeakReference<>(deployment);
  }

  private static Path parsed(String text) {
    try {
      return Path.parse(text);
    } catch (PathSyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
