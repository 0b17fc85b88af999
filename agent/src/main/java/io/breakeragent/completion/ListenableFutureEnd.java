package io.breakeragent.completion;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The end of a call that returned a future with listeners, as Guava's: when the future ends. It is
 * known by its shape, a {@link Future} with {@code addListener(Runnable, Executor)}, because many
 * libraries bring a Guava under a name of their own. The future itself stays what the caller
 * receives.
 */
public final class ListenableFutureEnd extends CallEnd implements Runnable, Executor {

  private static final MethodType LISTENER_AND_EXECUTOR =
      MethodType.methodType(void.class, Runnable.class, Executor.class);

  // Kept by the future's class itself, so that an undeployed application can be collected.
  private static final ClassValue<MethodHandle> ADD_LISTENER =
      new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
          MethodHandle found = find(type);
          if (found == null) {
            throw new IllegalStateException(type + " takes no listeners");
          }
          return found;
        }
      };

  private final Future<?> future;

  private ListenableFutureEnd(Future<?> future, EndListener listener, Object permit, long start) {
    super(listener, permit, start);
    this.future = future;
  }

  /** Tells the listener when the future ends, at once if it has ended already. */
  public static void follow(Future<?> future, EndListener listener, Object permit, long start) {
    ListenableFutureEnd end = new ListenableFutureEnd(future, listener, permit, start);
    try {
      ADD_LISTENER
          .get(future.getClass())
          .invokeExact((Object) future, (Runnable) end, (Executor) end);
    } catch (Throwable fault) {
      end.lose(fault);
    }
  }

  /** Runs the listener, which is this object too, on the thread that ended the future. */
  @Override
  public void execute(Runnable listener) {
    listener.run();
  }

  @Override
  public void run() {
    if (!future.isDone()) {
      lose(new IllegalStateException(future.getClass() + " calls its listeners too early"));
      return;
    }
    try {
      end(valueOf(future), null);
    } catch (ExecutionException e) {
      end(null, e.getCause() == null ? e : e.getCause());
    } catch (CancellationException e) {
      end(null, e);
    } catch (Throwable fault) {
      lose(fault);
    }
  }

  /** The value of a future that is done, whose get() may yet ask whether we are interrupted. */
  private static @Nullable Object valueOf(Future<?> done) throws ExecutionException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return done.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The method as the first public type above has it: the future's own class may not be public. */
  private static @Nullable MethodHandle find(Class<?> type) {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(type, "addListener", LISTENER_AND_EXECUTOR)
          .asType(LISTENER_AND_EXECUTOR.insertParameterTypes(0, Object.class));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return findAbove(type);
    }
  }

  private static @Nullable MethodHandle findAbove(Class<?> type) {
    for (Class<?> implemented : type.getInterfaces()) {
      MethodHandle found = find(implemented);
      if (found != null) {
        return found;
      }
    }
    Class<?> superclass = type.getSuperclass();
    return superclass == null ? null : find(superclass);
  }
}
