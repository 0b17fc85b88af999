package io.breakeragent.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Closeable;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C11: a callback that is followed is to everybody the callback that was passed. */
class CallbacksTest {

  interface Reply {
    void onReply(Object call, @Nullable Object reply) throws IOException;

    void onError(@Nullable Throwable error) throws TimeoutException;

    void onGivenUp();

    default int weight() {
      return 7;
    }

    boolean isUrgent();
  }

  private static final Completion.Callback RULES =
      new Completion.Callback(0, List.of("onReply"), List.of("onError"), List.of("onGivenUp"));

  /** Not public, like the interface: what counts is that the caller could use both. */
  private static class Recorded implements Reply, Closeable {

    final List<String> heard = new ArrayList<>();

    @Override
    public void onReply(Object call, @Nullable Object reply) throws IOException {
      heard.add("reply " + reply);
      if (reply == null) {
        throw new IOException("no reply");
      }
    }

    @Override
    public void onError(@Nullable Throwable error) {
      heard.add("error");
    }

    @Override
    public void onGivenUp() {
      heard.add("given up");
    }

    @Override
    public boolean isUrgent() {
      return true;
    }

    @Override
    public void close() {
      heard.add("closed");
    }

    @Override
    public String toString() {
      return "the caller's";
    }
  }

  private final EndLog log = new EndLog();
  private final Recorded original = new Recorded();
  private final Callbacks callbacks = callbacks(Reply.class.getName());

  @Test
  void success_is_told_with_the_last_argument_and_passed_on() throws Exception {
    follow(original).onReply("the call", "stock");
    assertEquals(List.of("result stock"), log.told);
    assertEquals(List.of("reply stock"), original.heard);
  }

  @Test
  void failure_is_told_with_its_throwable_and_passed_on() throws Exception {
    follow(original).onError(new ConnectException());
    assertEquals(List.of("thrown ConnectException"), log.told);
    assertEquals(List.of("error"), original.heard);
  }

  @Test
  void a_failure_without_a_throwable_is_one_too() throws Exception {
    follow(original).onError(null);
    assertEquals(List.of("thrown UnexplainedFailure"), log.told);
  }

  /** B-12. */
  @Test
  void cancellation_is_told_as_one() {
    follow(original).onGivenUp();
    assertEquals(List.of("thrown Cancelled"), log.told);
    assertEquals(List.of("given up"), original.heard);
  }

  @Test
  void only_the_first_end_counts_but_all_are_passed_on() throws Exception {
    Reply followed = follow(original);
    followed.onReply("the call", "stock");
    followed.onError(new ConnectException());
    assertEquals(List.of("result stock"), log.told);
    assertEquals(List.of("reply stock", "error"), original.heard);
  }

  @Test
  void other_methods_are_passed_on_and_end_nothing() {
    Reply followed = follow(original);
    assertEquals(true, followed.isUrgent());
    assertEquals(7, followed.weight());
    assertEquals(List.of(), log.told);
  }

  @Test
  void what_the_callback_throws_gets_out_as_it_is() {
    Reply followed = follow(original);
    IOException thrown = assertThrows(IOException.class, () -> followed.onReply("the call", null));
    assertEquals("no reply", thrown.getMessage());
  }

  @Test
  void it_is_equal_to_itself_and_speaks_like_the_callback() {
    Reply followed = follow(original);
    Object same = followed;
    assertEquals(same, followed);
    assertNotEquals(followed, follow(original));
    assertEquals(original.hashCode(), followed.hashCode());
    assertEquals("the caller's", followed.toString());
  }

  /** Kafka's producer makes no callback of its own, and Apache's callers pass none very often. */
  @Test
  void where_no_callback_is_passed_one_is_made_that_does_nothing_else() throws Exception {
    Reply followed = follow(null);
    assertEquals(false, followed.isUrgent());
    assertEquals(0, followed.weight());
    Object same = followed;
    assertEquals(same, followed);
    assertNotEquals(0, followed.toString().length());
    followed.onReply("the call", "stock");
    assertEquals(List.of("result stock"), log.told);
  }

  /** gRPC asks a StreamObserver whether it is a ClientResponseObserver as well. */
  @Test
  void it_has_the_other_interfaces_of_the_callback() throws IOException {
    List<String> ran = new ArrayList<>();
    class Both implements Runnable, Closeable {
      @Override
      public void run() {
        ran.add("run");
      }

      @Override
      public void close() {
        ran.add("close");
      }
    }
    Object followed = callbacks(Runnable.class.getName()).follow(new Both(), log.end());
    assertInstanceOf(Runnable.class, followed).run();
    assertInstanceOf(Closeable.class, followed).close();
    assertEquals(List.of("run", "close"), ran);
  }

  @Test
  void a_lambda_can_be_followed() {
    List<String> ran = new ArrayList<>();
    Runnable lambda = () -> ran.add("run");
    Completion.Callback rules = new Completion.Callback(0, List.of("run"), List.of(), List.of());
    Object followed =
        new Callbacks(rules, Runnable.class.getName(), loader()).follow(lambda, log.end());
    assertInstanceOf(Runnable.class, followed).run();
    assertEquals(List.of("run"), ran);
    assertEquals(List.of("result null"), log.told);
  }

  /** C14. */
  @Test
  void what_cannot_be_replaced_stays_and_the_end_is_lost() {
    assertSame(original, callbacks("com.acme.Gone").follow(original, log.end()));
    assertSame(original, callbacks(Recorded.class.getName()).follow(original, log.end()));
    assertSame(original, callbacks("sun.security.util.Length").follow(original, log.end()));
    assertEquals(
        List.of(
            "lost ClassNotFoundException",
            "lost IllegalArgumentException",
            "lost IllegalArgumentException"),
        log.told);
  }

  private Reply follow(@Nullable Reply callback) {
    return assertInstanceOf(Reply.class, callbacks.follow(callback, log.end()));
  }

  private static Callbacks callbacks(String type) {
    return new Callbacks(RULES, type, loader());
  }

  private static WeakReference<ClassLoader> loader() {
    return new WeakReference<>(CallbacksTest.class.getClassLoader());
  }
}
