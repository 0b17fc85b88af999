package io.breakeragent.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.ConnectException;
import java.nio.channels.CompletionHandler;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C11: the callbacks of real clients, as their presets describe them. */
class ClientCallbacksTest {

  private static final Request REQUEST = new Request.Builder().url("http://localhost/").build();

  private final EndLog log = new EndLog();
  private final List<String> heard = new ArrayList<>();
  private final Call call = new OkHttpClient().newCall(REQUEST);
  private final Callbacks okhttp =
      callbacks(Callback.class, List.of("onResponse"), List.of("onFailure"));
  private final Callbacks kafka =
      callbacks(
          org.apache.kafka.clients.producer.Callback.class,
          List.of("onCompletion"),
          List.of("onCompletion"));

  private final Callback callback =
      new Callback() {
        @Override
        public void onFailure(Call failed, IOException e) {
          heard.add((failed == call) + " " + e.getMessage());
        }

        @Override
        public void onResponse(Call answered, Response response) {
          heard.add((answered == call) + " " + response.code());
        }
      };

  @Test
  void okhttp_answers_with_the_response() throws IOException {
    Callback followed = assertInstanceOf(Callback.class, okhttp.follow(callback, log.end()));
    Response response =
        new Response.Builder()
            .request(REQUEST)
            .protocol(Protocol.HTTP_1_1)
            .code(500)
            .message("broken")
            .build();
    followed.onResponse(call, response);
    assertEquals(List.of("result " + response), log.told);
    assertEquals(List.of("true 500"), heard);
  }

  @Test
  void okhttp_fails_with_the_exception() {
    Callback followed = assertInstanceOf(Callback.class, okhttp.follow(callback, log.end()));
    followed.onFailure(call, new ConnectException("refused"));
    assertEquals(List.of("thrown ConnectException"), log.told);
    assertEquals(List.of("true refused"), heard);
  }

  @Test
  void okhttp_is_told_of_a_refusal_with_the_call_itself() throws Throwable {
    assertTrue(okhttp.refuse(callback, call, new IOException("breaker is OPEN")));
    assertEquals(List.of("true breaker is OPEN"), heard);
  }

  @Test
  void okhttp_cannot_be_told_what_is_no_io_exception() throws Throwable {
    assertFalse(okhttp.refuse(callback, call, new IllegalStateException()));
    assertEquals(List.of(), heard);
  }

  /** One method for both. */
  @Test
  void kafka_fails_where_there_is_an_exception() {
    sent(null).onCompletion(metadata(), new ConnectException());
    assertEquals(List.of("thrown ConnectException"), log.told);
  }

  @Test
  void kafka_succeeds_where_there_is_none() {
    RecordMetadata metadata = metadata();
    sent(null).onCompletion(metadata, null);
    assertEquals(List.of("result " + metadata), log.told);
  }

  @Test
  void kafka_is_told_of_a_refusal_without_metadata() throws Throwable {
    List<@Nullable Object> told = new ArrayList<>();
    ConnectException refusal = new ConnectException();
    org.apache.kafka.clients.producer.Callback producer =
        (metadata, exception) -> {
          told.add(metadata);
          told.add(exception);
        };
    assertTrue(kafka.refuse(producer, null, refusal));
    assertEquals(null, told.get(0));
    assertSame(refusal, told.get(1));
  }

  @Test
  void what_a_callback_throws_at_a_refusal_gets_out() {
    org.apache.kafka.clients.producer.Callback broken =
        (metadata, exception) -> {
          throw new IllegalStateException("the caller's own");
        };
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class, () -> kafka.refuse(broken, null, new ConnectException()));
    assertEquals("the caller's own", thrown.getMessage());
  }

  /** An interface of the JDK's own, whose attachment nobody knows. */
  @Test
  void a_channel_is_told_of_a_refusal() throws Throwable {
    CompletionHandler<Integer, Object> handler =
        new CompletionHandler<>() {
          @Override
          public void completed(Integer result, Object attachment) {
            heard.add("completed");
          }

          @Override
          public void failed(Throwable thrown, @Nullable Object attachment) {
            heard.add("failed " + attachment);
          }
        };
    Callbacks channel = callbacks(CompletionHandler.class, List.of("completed"), List.of("failed"));
    assertTrue(channel.refuse(handler, "self", new ConnectException()));
    assertEquals(List.of("failed null"), heard);
    assertInstanceOf(CompletionHandler.class, channel.follow(null, log.end()));
  }

  private org.apache.kafka.clients.producer.Callback sent(
      org.apache.kafka.clients.producer.@Nullable Callback passed) {
    return assertInstanceOf(
        org.apache.kafka.clients.producer.Callback.class, kafka.follow(passed, log.end()));
  }

  private static RecordMetadata metadata() {
    return new RecordMetadata(new TopicPartition("orders", 0), 0, 0, 0, 0, 0);
  }

  private static Callbacks callbacks(Class<?> type, List<String> success, List<String> failure) {
    return new Callbacks(
        new Completion.Callback(0, success, failure, List.of()),
        type.getName(),
        new WeakReference<>(ClientCallbacksTest.class.getClassLoader()));
  }
}
