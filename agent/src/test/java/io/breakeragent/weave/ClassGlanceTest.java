package io.breakeragent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.woven.Client;
import com.acme.woven.Gateways;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.Test;

/** What a quick look at a class file tells, compared to what ASM says. */
class ClassGlanceTest {

  @Test
  void supertypes_come_with_the_superclass_first() {
    assertEquals(List.of(), of(Object.class).supertypes());
    assertEquals(List.of("java.lang.Object"), of(Client.class).supertypes());
    assertEquals(
        List.of("java.lang.Object", Gateways.Gateway.class.getName()),
        of(Gateways.Real.class.getSuperclass()).supertypes());
  }

  @Test
  void methods_come_without_constructors_and_initializers() {
    assertEquals(List.of("call", "ping"), of(Gateways.Gateway.class).methodNames());
    assertFalse(of(Client.class).methodNames().contains("<init>"));
    assertEquals(List.of(), of(Opcodes.class).methodNames());
  }

  /** Among them are nearly all kinds of constants, members and attributes that there are. */
  @Test
  void it_says_of_the_jdk_what_asm_says() throws IOException {
    int compared = 0;
    try (ModuleReader reader = ModuleFinder.ofSystem().find("java.base").orElseThrow().open();
        Stream<String> files = reader.list()) {
      for (String file : files.filter(ClassGlanceTest::isCompared).toList()) {
        try (InputStream in = reader.open(file).orElseThrow()) {
          compare(in.readAllBytes());
        }
        compared++;
      }
    }
    assertTrue(compared > 1000, "compared " + compared);
  }

  @Test
  void names_may_be_written_in_any_script() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        Opcodes.V17, Opcodes.ACC_ABSTRACT, "com/acme/Käse", null, "com/acme/Größe", new String[0]);
    for (String name : List.of("größe", "価格", "\uD835\uDC1A", "plain")) {
      writer.visitMethod(Opcodes.ACC_ABSTRACT, name, "()V", null, null).visitEnd();
    }
    writer.visitEnd();
    ClassGlance glance = new ClassGlance(writer.toByteArray());
    assertEquals(List.of("com.acme.Größe"), glance.supertypes());
    assertEquals(List.of("größe", "価格", "\uD835\uDC1A", "plain"), glance.methodNames());
  }

  @Test
  void a_class_file_of_a_java_to_come_is_read_too() {
    byte[] classFile = bytesOf(Gateways.Real.class);
    classFile[6] = 0x7F;
    assertEquals(List.of(Gateways.Real.class.getSuperclass().getName()), of(classFile));
  }

  @Test
  void a_broken_class_file_is_told() {
    byte[] classFile = bytesOf(Gateways.Real.class);
    assertThrows(RuntimeException.class, () -> of(Arrays.copyOf(classFile, 40)));
    classFile[10] = 99;
    assertThrows(RuntimeException.class, () -> of(classFile));
  }

  private static boolean isCompared(String file) {
    return file.startsWith("java/") && file.endsWith(".class");
  }

  private static void compare(byte[] classFile) {
    ClassHeader header = ClassHeader.of(classFile);
    ClassGlance glance = new ClassGlance(classFile);
    assertEquals(header.supertypes(), glance.supertypes());
    assertEquals(header.methods().stream().map(MethodHeader::name).toList(), glance.methodNames());
  }

  private static List<String> of(byte[] classFile) {
    return new ClassGlance(classFile).supertypes();
  }

  private static ClassGlance of(Class<?> type) {
    return new ClassGlance(bytesOf(type));
  }

  private static byte[] bytesOf(Class<?> type) {
    return Objects.requireNonNull(ClassFiles.find(type.getClassLoader(), type.getName()));
  }
}
