package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.rejection.OnReject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a refused caller gets, as the file says it. */
class OnRejectReaderTest {

  static Stream<Arguments> literals() {
    return Stream.of(
        Arguments.of("null", null),
        Arguments.of("~", null),
        Arguments.of("", null),
        Arguments.of("true", true),
        Arguments.of("false", false),
        Arguments.of("0", 0L),
        Arguments.of("-12", -12L),
        Arguments.of("+7", 7L),
        Arguments.of("9223372036854775807", Long.MAX_VALUE),
        Arguments.of("0.0", 0.0),
        Arguments.of("-1.5", -1.5),
        Arguments.of("'0'", "0"),
        Arguments.of("\"null\"", "null"),
        Arguments.of("''", ""),
        Arguments.of("out of stock", "out of stock"),
        Arguments.of("off", "off"),
        Arguments.of("yes", "yes"),
        Arguments.of("0x10", "0x10"),
        Arguments.of("1.", "1."),
        Arguments.of("2026-11-23", "2026-11-23"),
        Arguments.of("[]", List.of()),
        Arguments.of("{}", Map.of()));
  }

  @ParameterizedTest
  @MethodSource("literals")
  void an_unquoted_value_is_what_it_looks_like_and_a_quoted_one_a_text(
      String yaml, @Nullable Object literal) {
    assertEquals(
        new OnReject.ReturnValue(literal),
        Yaml.breaker("onReject: {return: " + yaml + "}").onReject());
  }

  @Test
  void a_type_is_named_or_chosen() {
    assertEquals(new OnReject.ThrowAuto(), Yaml.breaker("onReject: {throw: auto}").onReject());
    assertEquals(new OnReject.ThrowAuto(), Yaml.breaker("onReject: {throw: 'auto'}").onReject());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.net.ConnectException", // (String)
        "java.nio.channels.ClosedChannelException", // ()
        "java.util.concurrent.ExecutionException", // (String, Throwable)
        "java.sql.SQLTransientConnectionException",
        "com.acme.Unavailable", // only the target's own loader knows
        "javax.ws.rs.ServiceUnavailableException", // a library's, in spite of its name
        "Unavailable"
      })
  void a_type_that_may_exist_is_taken(String type) {
    assertEquals(
        new OnReject.ThrowNamed(type), Yaml.breaker("onReject: {throw: " + type + "}").onReject());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          auto                          | 15 | onReject must be {throw: auto}, {throw: com.acme.Unavailable} or {return: null}, not 'auto'
          {}                            | 15 | onReject must be {throw: auto}, {throw: com.acme.Unavailable} or {return: null}, not a mapping
          {throw: auto, return: 0}      | 15 | onReject must be {throw: auto}, {throw: com.acme.Unavailable} or {return: null}, not a mapping: it takes one key
          {throws: auto}                | 16 | unknown key 'throws'; did you mean 'throw'?
          {value: 1}                    | 16 | unknown key 'value'; expected one of throw, return
          {throw: }                     | 22 | throw must be auto or a class name like java.net.ConnectException, not nothing
          {throw: null}                 | 23 | throw must be auto or a class name like java.net.ConnectException, not 'null'
          {throw: [a]}                  | 23 | throw must be auto or a class name like java.net.ConnectException, not a list
          {throw: java/net/Foo}         | 23 | throw must be auto or a class name like java.net.ConnectException, not 'java/net/Foo': write dots, not slashes
          {throw: java.net.ConectException} | 23 | throw: this JVM has no class 'java.net.ConectException'
          {throw: java.nett.ConnectException} | 23 | throw: this JVM has no class 'java.nett.ConnectException'
          {throw: java.lang.String}     | 23 | throw: 'java.lang.String' is not a Throwable
          {throw: java.lang.VirtualMachineError} | 23 | throw: 'java.lang.VirtualMachineError' cannot be made: it is abstract, or has no public constructor that takes nothing, a message, or a message and a cause
          {throw: java.lang.reflect.UndeclaredThrowableException} | 23 | throw: 'java.lang.reflect.UndeclaredThrowableException' cannot be made: it is abstract, or has no public constructor that takes nothing, a message, or a message and a cause
          {return: [1]}                 | 24 | return must be null, true, false, a number, a text, [] or {}, not a list: a list or mapping must be empty
          {return: {a: 1}}              | 24 | return must be null, true, false, a number, a text, [] or {}, not a mapping: a list or mapping must be empty
          {return: 9223372036854775808} | 24 | return must be a number that fits a long, not '9223372036854775808'
          """)
  void anything_else_is_a_problem(String yaml, int column, String message) {
    assertEquals(
        List.of("f:3:" + column + ": " + message),
        Yaml.problems(Yaml.inBreaker("onReject: " + yaml)));
  }
}
