package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.JSR;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.RET;
import static org.objectweb.asm.Opcodes.V1_2;
import static org.objectweb.asm.Opcodes.V1_5;
import static org.objectweb.asm.Opcodes.V1_6;
import static org.objectweb.asm.Opcodes.V1_8;

import com.acme.Caller;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Class files that other compilers wrote: rows 22 and 23. */
class ClassFilesIT {

  private static final String YAML =
      """
      defaults: {consecutiveFailureThreshold: 1}
      targets:
        - {breaker: java2, class: com.acme.old.Java2, methods: [call]}
        - {breaker: java5, class: com.acme.old.Java5, methods: [call]}
        - {breaker: java6, class: com.acme.old.Java6, methods: [call]}
        - {breaker: huge, class: com.acme.old.Huge, methods: [call]}
        - {breaker: missing, class: com.acme.old.MissingTypes, methods: [call]}
        - {breaker: slot, class: com.acme.old.ReusedSlot, methods: [call]}
        - {breaker: signature, class: com.acme.old.BadSignature, methods: [call]}
      """;

  private static final Set<String> WOVEN =
      new TreeSet<>(
          List.of(
              "com.acme.old.BadSignature",
              "com.acme.old.Java2",
              "com.acme.old.Java5",
              "com.acme.old.Java6",
              "com.acme.old.MissingTypes",
              "com.acme.old.ReusedSlot"));
  private static final String TOO_BIG = "com.acme.old.Huge";

  @TempDir Path directory;

  @BeforeEach
  void writeClasses() {
    ClassFiles files = new ClassFiles(directory);
    files.failing("com.acme.old.Java2", V1_2, ClassFilesIT::subroutine);
    files.failing("com.acme.old.Java5", V1_5, ClassFilesIT::subroutine);
    files.failing("com.acme.old.Java6", V1_6, ClassFilesIT::branchWithoutFrame);
    files.failing(TOO_BIG, V1_8, ClassFilesIT::almostAsMuchAsFits);
    files.failing(
        "com.acme.old.MissingTypes", V1_8, null, code -> {}, ClassFilesIT::memberOfMissingTypes);
    files.failing("com.acme.old.ReusedSlot", V1_8, ClassFilesIT::anotherTypeInTheSlotOfThis);
    files.failing("com.acme.old.BadSignature", V1_8, "<<no signature", code -> {}, type -> {});
  }

  @Test
  void without_the_agent_all_of_them_run() {
    assertEquals(7, Runs.unguarded(launch().run().stdout()).size());
  }

  /** The class that cannot be woven comes first: it runs as it was and stops no other. */
  @Test
  void what_can_be_woven_is_woven_and_the_rest_runs_as_it_was() {
    try (ChildJvm jvm = launch().guarded(directory, YAML).start().waitForLine("ready")) {
      assertEquals(WOVEN, Runs.guarded(jvm.stdout()), jvm::stderr);
      assertEquals(Set.of(TOO_BIG), Runs.unguarded(jvm.stdout()));
      try (JmxConnection jmx = jvm.jmx()) {
        MBean agent = jmx.agent();
        // One for each class, and the overload of call() whose signature names missing types.
        assertEquals(WOVEN.size() + 1, agent.number("WovenMethods"));
        String row =
            agent.rows("TargetReport").stream().filter(r -> r.contains(TOO_BIG)).findAny().get();
        assertTrue(row.toLowerCase(Locale.ROOT).contains("too large"), row);
        assertEquals(1, agent.rows("UnmatchedTargets").size());
      }
      Finished finished = jvm.end();
      assertEquals(0, finished.exitCode());
      assertEquals("", finished.stderrOfTheApplication());
      assertEquals(2, finished.linesOfTheAgent().size(), finished::toString);
    }
  }

  private Launch launch() {
    String[] names = WOVEN.toArray(new String[WOVEN.size() + 1]);
    names[WOVEN.size()] = names[0];
    names[0] = TOO_BIG;
    return Launch.of(Caller.class, names).classPath(directory, Launch.TEST_CLASSES);
  }

  /** What javac made of {@code finally} until Java 5. */
  private static void subroutine(MethodVisitor code) {
    Label subroutine = new Label();
    Label end = new Label();
    code.visitJumpInsn(JSR, subroutine);
    code.visitJumpInsn(GOTO, end);
    code.visitLabel(subroutine);
    code.visitVarInsn(ASTORE, 1);
    code.visitVarInsn(RET, 1);
    code.visitLabel(end);
  }

  /** Legal without a StackMapTable up to version 50. */
  private static void branchWithoutFrame(MethodVisitor code) {
    Label go = new Label();
    code.visitInsn(ACONST_NULL);
    code.visitJumpInsn(IFNULL, go);
    code.visitVarInsn(ALOAD, 0);
    code.visitInsn(ARETURN);
    code.visitLabel(go);
  }

  /** What obfuscators and the JDK's proxies do, and javac never does. */
  private static void anotherTypeInTheSlotOfThis(MethodVisitor code) {
    code.visitLdcInsn("no longer this");
    code.visitVarInsn(ASTORE, 0);
  }

  /** A method may have 65,535 bytes of code; not one of ours fits in here. */
  private static void almostAsMuchAsFits(MethodVisitor code) {
    for (int i = 0; i < 65_520; i++) {
      code.visitInsn(NOP);
    }
  }

  /** An optional dependency that is not there shows in signatures, annotations and throws. */
  private static void memberOfMissingTypes(ClassWriter type) {
    type.visitAnnotation("Lcom/missing/Annotation;", true).visitEnd();
    type.visitField(ACC_PUBLIC, "field", "Lcom/missing/Field;", null, null).visitEnd();
    MethodVisitor method =
        type.visitMethod(
            ACC_PUBLIC,
            "call",
            "(Lcom/missing/Argument;[Lcom/missing/Array;)Lcom/missing/Result;",
            null,
            new String[] {"com/missing/Thrown"});
    method.visitCode();
    method.visitInsn(ACONST_NULL);
    method.visitInsn(ARETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }
}
