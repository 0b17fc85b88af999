package io.breakeragent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.TestSettings;
import io.breakeragent.call.CallSites;
import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Guards;
import io.breakeragent.call.Mode;
import io.breakeragent.call.OutcomeRules;
import io.breakeragent.clock.CallClocks;
import io.breakeragent.clock.Ticker;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.log.Faults;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Target;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The README shows a method before and after weaving: both are compiled here and compared. */
class HowItWorksTest {

  private static final String CLIENT =
      """
      import java.io.IOException;
      abstract class Client {
        interface Http { String get(String path) throws IOException; }
        Http http;
        abstract int parse(String text);
        %s
      }
      """;

  @TempDir Path folder;

  @Test
  void the_readme_shows_what_weaving_really_does() throws IOException {
    byte[] before = compile(block("before weaving"));
    // In bytecode nobody checks which exceptions a method may throw; in source somebody does.
    byte[] after = compile(block("after weaving").replace("IOException {", "Throwable {"));
    List<String> shown = steps(after);
    assertTrue(shown.contains("call java/lang/BreakerGate.enter"), shown.toString());
    assertEquals(shown, steps(weave(before)));
  }

  private byte[] weave(byte[] classFile) {
    Target target =
        new Target(
            "inventory",
            new ClassSelector.Exact("Client"),
            List.of(new MethodPattern("stockOf", null)),
            List.of(),
            new Completion.Auto(),
            Exchange.PER_CALL,
            1);
    GuardSettings settings =
        new GuardSettings(
            TestSettings.defaults().build(),
            false,
            new OutcomeRules(List.of(), List.of(), List.of(), List.of()),
            new OnReject.ThrowAuto(),
            false,
            Mode.ENFORCE,
            1000);
    CallClocks clocks = new CallClocks(Ticker.SYSTEM, () -> {});
    Guards guards =
        new Guards(Map.of("inventory", settings), clocks, (breaker, from, to, reason) -> {});
    CallSites callSites = new CallSites(guards, new Faults());
    List<TargetRow> rows = List.of(new TargetRow(target));
    return Objects.requireNonNull(
        new ClassWeaver(callSites).weave(getClass().getClassLoader(), "Client", classFile, rows));
  }

  private static String block(String marker) throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    Matcher block =
        Pattern.compile("<!-- " + marker + " -->\\s*```java\\n(.*?)```", Pattern.DOTALL)
            .matcher(readme);
    assertTrue(block.find(), "README.md has no block " + marker);
    return block.group(1);
  }

  private byte[] compile(String method) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String gate = Path.of("target/gate-classes").toAbsolutePath().toString();
    List<String> options = List.of("--patch-module", "java.base=" + gate, "-d", folder.toString());
    var source = new Source(CLIENT.formatted(method));
    assertTrue(compiler.getTask(null, null, null, options, null, List.of(source)).call());
    return Files.readAllBytes(folder.resolve("Client.class"));
  }

  /** The order in which the method calls, tests and reads, without how its values are moved. */
  private static List<String> steps(byte[] classFile) {
    List<String> steps = new ArrayList<>();
    MethodVisitor recorder =
        new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitMethodInsn(
              int opcode, String owner, String name, String descriptor, boolean itf) {
            steps.add("call " + owner + "." + name);
          }

          @Override
          public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.INSTANCEOF) {
              steps.add("test " + type);
            }
          }

          @Override
          public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            steps.add("read " + owner + "." + name);
          }

          @Override
          public void visitInsn(int opcode) {
            if (opcode == Opcodes.ATHROW || opcode == Opcodes.IRETURN) {
              steps.add(opcode == Opcodes.ATHROW ? "throw" : "return");
            }
          }
        };
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public @Nullable MethodVisitor visitMethod(
                  int access,
                  String name,
                  String descriptor,
                  @Nullable String signature,
                  String @Nullable [] exceptions) {
                return name.equals("stockOf") ? recorder : null;
              }
            },
            0);
    return steps;
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(URI.create("string:///Client.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
