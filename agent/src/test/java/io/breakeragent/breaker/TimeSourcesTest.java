package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.clock.Clocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** C12: time is monotonic; a step of the wall clock changes nothing. */
@ExtendWith(Seed.class)
class TimeSourcesTest {

  private static final Path CLASSES = Path.of("target/classes/io/breakeragent");

  /** N-01, N-02: no step of a clock can move what never reads it. */
  @Test
  void the_wall_clock_is_read_for_people_only() throws IOException {
    Set<String> readers = new TreeSet<>();
    for (String engine : List.of("clock", "window", "breaker")) {
      try (Stream<Path> files = Files.walk(CLASSES.resolve(engine))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
          new ClassReader(Files.readAllBytes(file)).accept(new WallClockReaders(readers), 0);
        }
      }
    }
    assertEquals(
        Set.of("io/breakeragent/breaker/Failure.of", "io/breakeragent/breaker/Opening.now"),
        readers);
  }

  /** N-02, C4: what the call clock leaves out does not make a wait longer. */
  @Test
  void the_wait_goes_on_while_the_clock_of_calls_stands() {
    FakeTicker waits = new FakeTicker();
    FakeTicker calls = new FakeTicker();
    Breaker breaker =
        new Breaker(
            "inventory",
            TestSettings.inARow(1).build(),
            new Clocks(waits, calls, () -> {}),
            (source, from, to, reason) -> {});
    long start = breaker.callTime();
    breaker.onFailure((Permit) breaker.tryAcquire(start), start, start, new IOException());
    waits.advance(Rig.WAIT.minusNanos(1));
    assertEquals(State.OPEN, breaker.state());
    waits.advance(1);
    assertEquals(State.HALF_OPEN, breaker.state());
  }

  private static final class WallClockReaders extends ClassVisitor {

    private final Set<String> readers;
    private String className = "";

    WallClockReaders(Set<String> readers) {
      super(Opcodes.ASM9);
      this.readers = readers;
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] types) {
      className = name;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String name, String type, boolean isInterface) {
          boolean now = name.startsWith("now") || name.startsWith("system");
          if (name.equals("currentTimeMillis")
              || owner.equals("java/util/Date")
              || (owner.startsWith("java/time/") && now)) {
            readers.add(className + "." + method);
          }
        }
      };
    }
  }
}
