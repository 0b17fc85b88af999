package io.breakeragent.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breakers' names with values of the call in them. */
class NameTemplateTest {

  @Test
  void a_name_without_braces_is_fixed() throws PathSyntaxException {
    NameTemplate name = NameTemplate.parse("inventory");
    assertTrue(name.isFixed());
    assertEquals(List.of(new NamePart.Text("inventory")), name.parts());
    assertEquals(List.of(), name.roots());
    assertTrue(NameTemplate.parse("").isFixed());
  }

  @Test
  void values_stand_between_texts() throws PathSyntaxException {
    NameTemplate name = NameTemplate.parse("partner-{arg0.uri.host}-{loader}!");
    assertFalse(name.isFixed());
    assertEquals("partner-{arg0.uri.host}-{loader}!", name.toString());
    assertEquals(5, name.parts().size());
    assertEquals(new NamePart.Text("partner-"), name.parts().get(0));
    assertEquals(List.of("arg0.uri.host"), paths(name, 1));
    assertEquals(new NamePart.Text("-"), name.parts().get(2));
    assertEquals(new NamePart.Loader(), name.parts().get(3));
    assertEquals(new NamePart.Text("!"), name.parts().get(4));
  }

  @Test
  void the_loader_alone_makes_a_name_that_is_not_fixed() throws PathSyntaxException {
    NameTemplate name = NameTemplate.parse("{ loader }");
    assertFalse(name.isFixed());
    assertEquals(List.of(), name.roots());
  }

  @Test
  void alternatives_are_kept_in_their_order() throws PathSyntaxException {
    NameTemplate name = NameTemplate.parse("{arg0.hostAndPort | arg1.authority.hostAndPort}");
    assertEquals(List.of("arg0.hostAndPort", "arg1.authority.hostAndPort"), paths(name, 0));
  }

  @Test
  void each_root_is_named_once_in_the_order_of_the_text() throws PathSyntaxException {
    NameTemplate name = NameTemplate.parse("{arg1.a|this.b}-{this.c}-{arg1.d}");
    assertEquals(List.of(Root.argument(1), Root.THIS), name.roots());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a-{arg0.host           | 2  | this { is not closed by a }
          a-{                    | 2  | this { is not closed by a }
          a}b                    | 1  | this } has no { before it
          {arg0.host}}           | 11 | this } has no { before it
          {}                     | 1  | expected result, thrown, this or an argument like arg0, not '}'
          {{arg0}}               | 1  | not '{'
          {arg0.host arg1}       | 11 | expected '.', '|' or '}', not 'a'
          {loader.name}          | 7  | expected '}', not '.'
          x{agr0.host}           | 2  | did you mean 'arg0'?
          "{arg0.a|}"            | 8  | not '}'
          {result.statusCode}    | 1  | a name is needed before the call, when there is no 'result' yet
          {arg0}{thrown.message} | 7  | there is no 'thrown' yet
          {arg0}{arg1}{this.b}   | 13 | from two of this, arg0, arg1 ..., not also from this
          """)
  void a_mistake_is_named_with_its_place(String text, int offset, String message) {
    PathSyntaxException fault =
        assertThrows(PathSyntaxException.class, () -> NameTemplate.parse(text));
    assertTrue(String.valueOf(fault.getMessage()).contains(message), fault.getMessage());
    assertEquals(offset, fault.offset());
  }

  private static List<String> paths(NameTemplate name, int part) {
    NamePart.Value value = assertInstanceOf(NamePart.Value.class, name.parts().get(part));
    return value.alternatives().stream().map(Path::toString).toList();
  }
}
