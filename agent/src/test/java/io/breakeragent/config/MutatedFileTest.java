package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A good file with a few bytes changed by chance is good or bad, and never an exception. */
class MutatedFileTest {

  private static final byte[] SPECIAL =
      "\0\t\n\r !\"#%&'()*+,-./0:<=>?@A[\\]^_`a{|}~\u00E4\uFEFF".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void a_mutated_file_is_good_or_bad(long seed) throws IOException {
    byte[] original = Files.readAllBytes(ConfigExamplesTest.FOLDER.resolve("all-settings.yaml"));
    Random random = new Random(seed);
    int bad = 0;
    for (int round = 0; round < 1_000; round++) {
      byte[] mutated = mutate(original, random);
      ConfigResult result =
          assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Yaml.read(mutated));
      if (result instanceof ConfigResult.Bad problems) {
        bad++;
        assertFalse(problems.problems().isEmpty());
        for (Problem problem : problems.problems()) {
          assertTrue(problem.line() > 0 && problem.column() > 0, problem.toString());
          assertEquals(-1, problem.message().indexOf('\n'), problem.toString());
        }
      }
    }
    assertTrue(bad > 100, "only " + bad + " of 1,000 were bad");
  }

  private static byte[] mutate(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = SPECIAL[random.nextInt(SPECIAL.length)];
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        default -> {
          int length = Math.min(random.nextInt(80), bytes.length - at);
          System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
        }
      }
    }
    return bytes;
  }
}
