package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.completion.Completion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code completion} of a target (C11). */
class CompletionReaderTest {

  private static final String SHAPE =
      "auto, return or {callback: arg0, success: [onResponse], failure: [onFailure]}";

  @Test
  void a_call_ends_by_itself_at_its_return_or_by_a_callback() {
    assertEquals(new Completion.Auto(), Yaml.target("breaker: b", "class: A").completion());
    assertEquals(new Completion.Auto(), read("auto"));
    assertEquals(new Completion.Return(), read("return"));
    assertEquals(
        new Completion.Callback(3, List.of("completed"), List.of("failed"), List.of("cancelled")),
        read("{callback: arg3, success: [completed], failure: [failed], cancel: [cancelled]}"));
    assertEquals(
        new Completion.Callback(254, List.of("a", "b"), List.of("c"), List.of()),
        read("{callback: arg254, success: [a, b], failure: c}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          retrun | 17: completion must be SHAPE, not 'retrun': did you mean 'return'?
          [auto] | 17: completion must be SHAPE, not a list
          ''     | 17: completion must be SHAPE, not ''
          {}     | 17: this completion lacks callback, success, failure: it must be SHAPE
          {callback: arg0, success: [], failure: [f]} | 17: this completion lacks success: it must be SHAPE
          {callbak: arg0, success: [s], failure: [f]} | 17: this completion lacks callback: it must be SHAPE / 18: unknown key 'callbak'; did you mean 'callback'?
          {callback: this, success: [s], failure: [f]} | 28: callback must be the argument that is called back: arg0, arg1 ..., not 'this'
          {callback: arg255, success: [s], failure: [f]} | 28: callback must be the argument that is called back: arg0, arg1 ..., not 'arg255'
          {callback: arg99999999999999999999, success: [s], failure: [f]} | 28: callback must be the argument that is called back: arg0, arg1 ..., not 'arg99999999999999999999'
          {callback: arg0, success: [on*], failure: ['f()']} | 44: success must be names of methods, like [onResponse], not 'on*' / 60: failure must be names of methods, like [onResponse], not 'f()'
          """)
  void what_is_not_as_it_must_be_is_a_problem(String completion, String messages) {
    assertEquals(
        List.of(messages.split(" / ")).stream()
            .map(message -> "f:4:" + message.replace("SHAPE", SHAPE))
            .toList(),
        Yaml.problems(Yaml.inTarget("breaker: b", "class: A", "completion: " + completion)));
  }

  private static Completion read(String completion) {
    return Yaml.target("breaker: b", "class: A", "completion: " + completion).completion();
  }
}
