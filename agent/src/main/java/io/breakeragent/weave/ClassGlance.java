package io.breakeragent.weave;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a quick look at a class file tells: the direct supertypes of the class, and the names of its
 * methods. Every class that loads may be looked at, most of them while the JVM is cold: so it is
 * done by hand, where ASM would make objects of all members. For one thread.
 */
final class ClassGlance {

  private static final int LONG = 5;
  private static final int DOUBLE = 6;

  private final byte[] file;
  private final int[] constants;
  private final int afterConstants;
  private final List<String> supertypes = new ArrayList<>(2);
  private final int fields;

  /** Looks at a class file; whatever of it is broken may show as any runtime exception. */
  ClassGlance(byte[] classFile) {
    file = classFile;
    constants = new int[u2(8)];
    afterConstants = locateConstants();
    int superclass = u2(afterConstants + 4);
    if (superclass != 0) {
      supertypes.add(classAt(superclass));
    }
    int count = u2(afterConstants + 6);
    for (int i = 0; i < count; i++) {
      supertypes.add(classAt(u2(afterConstants + 8 + 2 * i)));
    }
    fields = afterConstants + 8 + 2 * count;
  }

  /** The direct supertypes, the superclass first. */
  List<String> supertypes() {
    return supertypes;
  }

  /** The names of the methods; no constructors and no class initializer. */
  List<String> methodNames() {
    List<String> names = new ArrayList<>();
    int at = fields + 2;
    for (int i = u2(fields); i > 0; i--) {
      at = endOfMember(at);
    }
    int count = u2(at);
    at += 2;
    for (int i = 0; i < count; i++) {
      String name = textAt(u2(at + 2));
      if (!name.startsWith("<")) {
        names.add(name);
      }
      at = endOfMember(at);
    }
    return names;
  }

  /** Notes where each constant lies, and returns where the last one ends. */
  private int locateConstants() {
    int at = 10;
    for (int i = 1; i < constants.length; i++) {
      constants[i] = at;
      int tag = file[at];
      at += sizeOfConstant(tag, at);
      if (tag == LONG || tag == DOUBLE) {
        i++; // These count twice, which the inventors of the format came to regret.
      }
    }
    return at;
  }

  private int sizeOfConstant(int tag, int at) {
    return switch (tag) {
      case 1 -> 3 + u2(at + 1); // a text
      case 7, 8, 16, 19, 20 -> 3; // a class, string, method type, module, package
      case 15 -> 4; // a method handle
      case LONG, DOUBLE -> 9;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 5; // a number, member, name and type, dynamic one
      default -> throw new IllegalArgumentException("constant of unknown kind " + tag);
    };
  }

  /** Where a field or method ends: after its flags, name and type come its attributes. */
  private int endOfMember(int member) {
    int at = member + 8;
    for (int i = u2(member + 6); i > 0; i--) {
      at += 6 + ((u2(at + 2) << 16) | u2(at + 4));
    }
    return at;
  }

  private String classAt(int constant) {
    return textAt(u2(constants[constant] + 1)).replace('/', '.');
  }

  private String textAt(int constant) {
    int at = constants[constant] + 1;
    int length = u2(at);
    for (int i = 0; i < length; i++) {
      if (file[at + 2 + i] < 0) {
        return beyondAscii(at, length);
      }
    }
    return new String(file, at + 2, length, StandardCharsets.ISO_8859_1);
  }

  private String beyondAscii(int at, int length) {
    try {
      return new DataInputStream(new ByteArrayInputStream(file, at, 2 + length)).readUTF();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int u2(int at) {
    return ((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF);
  }
}
