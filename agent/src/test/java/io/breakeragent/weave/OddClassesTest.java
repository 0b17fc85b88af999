package io.breakeragent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.woven.Client;
import com.acme.woven.Optionals;
import io.breakeragent.rejection.OnReject;
import java.lang.reflect.Array;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes that are hard to weave, or cannot be. */
class OddClassesTest {

  private static final String OPTIONALS = Optionals.class.getName();
  private static final String HUGE = Loom.SAMPLES + "Huge";
  private static final int MOST_BYTES = 65535;

  /** Agents' row 23: optional types of a library, or of a loader that shows no class files. */
  @Test
  void a_class_whose_signatures_name_types_that_are_not_there_is_woven() throws Throwable {
    Loom loom = new Loom(Targets.exact("inventory", OPTIONALS));
    loom.hideClassFile(Optionals.Missing.class.getName());
    loom.hideClassFile(Optionals.MissingException.class.getName());
    assertTrue(loom.refuses(OPTIONALS, "fine"));
    Class<?> missing = loom.loadClass(Optionals.Missing.class.getName());
    Object none = Array.newInstance(missing, 0);
    assertTrue(loom.refuses(OPTIONALS, "convert", new Class<?>[] {missing.arrayType()}, none));
    assertEquals(2, loom.row().woven().size(), () -> loom.row().text());
    assertEquals(0, loom.faults.count(), loom.faults::last);
  }

  @Test
  void a_fallback_that_does_not_fit_one_method_leaves_it_and_guards_the_others() throws Throwable {
    String client = Client.class.getName();
    Loom loom =
        new Loom(
            new OnReject.ReturnValue("none"), Targets.exact("inventory", client, "get", "number"));
    assertEquals("none", loom.call(client, "get", new Class<?>[0]));
    assertEquals(7, loom.call(client, "number", new Class<?>[0]));
    String reason = "return: \"none\" does not fit the return type int";
    assertTrue(
        loom.row().text().endsWith("; " + client + ".number() is not guarded: " + reason),
        () -> loom.row().text());
    assertTrue(loom.row().isUnmatched());
  }

  @Test
  void a_class_none_of_whose_methods_can_be_woven_stays_as_it_is() throws Throwable {
    String client = Client.class.getName();
    Loom loom =
        new Loom(new OnReject.ReturnValue(true), Targets.exact("inventory", client, "number"));
    assertEquals(7, loom.call(client, "number", new Class<?>[0]));
    assertEquals(List.of(), loom.row().woven());
  }

  /** It runs as it was, is reported, and is not said to be guarded. */
  @Test
  void a_method_that_is_full_to_the_brim_is_told() throws Throwable {
    Loom loom = new Loom(Targets.glob("inventory", Loom.SAMPLES + "*"));
    loom.offer(HUGE, hugeClass());
    assertFalse(loom.refuses(HUGE, "call"));
    assertEquals(List.of(), loom.row().woven());
    assertTrue(loom.row().text().contains(HUGE + " could not be woven"), () -> loom.row().text());
    assertEquals(1, loom.faults.count());
    assertTrue(loom.refuses(Client.class.getName(), "get"), "others are woven all the same");
  }

  /** Obfuscators make such classes; the call sites of both methods must fit. */
  @Test
  void methods_that_differ_in_their_return_type_only_are_woven_each() throws Throwable {
    String twins = Loom.SAMPLES + "Twins";
    Loom loom = new Loom(new OnReject.ReturnValue(5L), Targets.exact("inventory", twins));
    loom.offer(twins, twins());
    loom.loadClass(twins);
    assertEquals(1, loom.row().woven().size(), "they have one name");
    for (var method : loom.loadClass(twins).getDeclaredMethods()) {
      Object result = method.invoke(null);
      assertEquals(method.getReturnType() == long.class ? (Object) 5L : 5, result);
    }
    assertEquals(0, loom.faults.count(), loom.faults::last);
  }

  private static byte[] twins() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17, Opcodes.ACC_PUBLIC, "com/acme/woven/Twins", null, "java/lang/Object", null);
    int flags = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
    MethodVisitor number = writer.visitMethod(flags, "a", "()I", null, null);
    number.visitInsn(Opcodes.ICONST_1);
    number.visitInsn(Opcodes.IRETURN);
    number.visitMaxs(0, 0);
    MethodVisitor wide = writer.visitMethod(flags, "a", "()J", null, null);
    wide.visitInsn(Opcodes.LCONST_1);
    wide.visitInsn(Opcodes.LRETURN);
    wide.visitMaxs(0, 0);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static byte[] hugeClass() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17, Opcodes.ACC_PUBLIC, "com/acme/woven/Huge", null, "java/lang/Object", null);
    MethodVisitor init = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    init.visitVarInsn(Opcodes.ALOAD, 0);
    init.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    init.visitInsn(Opcodes.RETURN);
    init.visitMaxs(0, 0);
    MethodVisitor call =
        writer.visitMethod(Opcodes.ACC_PUBLIC, "call", "()Ljava/lang/Object;", null, null);
    for (int bytes = 0; bytes < MOST_BYTES - 2; bytes++) {
      call.visitInsn(Opcodes.NOP);
    }
    call.visitInsn(Opcodes.ACONST_NULL);
    call.visitInsn(Opcodes.ARETURN);
    call.visitMaxs(0, 0);
    writer.visitEnd();
    return writer.toByteArray();
  }
}
