package io.breakeragent.cli;

import io.breakeragent.config.Presets;
import io.breakeragent.target.Spelling;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** {@code presets}: lists the ready-made files for client libraries, or prints one. */
final class PresetsCommand implements Command {

  @Override
  public String name() {
    return "presets";
  }

  @Override
  public String usage() {
    return "presets [NAME]   list the presets, or print one";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err)
      throws IOException, Mistake {
    Mistake.ifMoreThan(1, arguments);
    if (arguments.isEmpty()) {
      for (String name : Presets.names()) {
        out.printf("%-22s %s%n", name, firstLine(Objects.requireNonNull(Presets.read(name))));
      }
      return DONE;
    }
    String name = arguments.get(0);
    byte[] file = Presets.read(name);
    if (file == null) {
      String meant = Spelling.nearest(name, Presets.names());
      String hint = meant == null ? "; 'presets' lists them" : "; did you mean '" + meant + "'?";
      err.println("no preset '" + name + "'" + hint);
      return USAGE;
    }
    out.write(file);
    return DONE;
  }

  /** What a file says of itself in the comment that it begins with. */
  private static String firstLine(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
  }
}
