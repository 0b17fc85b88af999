package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README says of clients what their tests have found out; runs after them. */
class ReadmeTableIT {

  private static final String BEGIN =
      "<!-- clients: made by the tests in demo-app/clients/tests -->\n";
  private static final String END = "<!-- end of clients -->";

  @Test
  void the_readme_shows_the_table_that_the_tests_have_made() throws IOException {
    String readme = Files.readString(Path.of(System.getProperty("readme", "")));
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    String shown = readme.substring(begin, readme.indexOf(END, begin));

    String made = ReadmeTable.text();

    assertEquals(made, shown, () -> "README.md should show this table:\n" + made);
  }
}
