package com.acme.transparency;

import com.acme.Console;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a program can learn about its own classes: members, modifiers, callers, serial UID. */
@SuppressWarnings("serial") // The UID that the JDK computes is the thing to be seen.
class Reflection implements Serializable {

  static void showAll() throws Exception {
    for (Class<?> type : Stream.of(Results.class, Failures.class, Shapes.class).toList()) {
      Console.say(type + " " + type.getDeclaredFields().length + " fields");
      Stream.of(type.getDeclaredMethods()).map(Reflection::describe).sorted().forEach(Console::say);
    }
    Console.say("serial " + ObjectStreamClass.lookup(Reflection.class).getSerialVersionUID());
    Console.say("caller " + caller());
    Console.say("stack " + stack());
    Console.say("invoked " + Results.class.getDeclaredMethod("oneInt").invoke(null));
  }

  private static String describe(Method method) {
    return method.toGenericString()
        + (method.isSynthetic() ? " synthetic " : " ")
        + Arrays.toString(method.getParameters())
        + method.getAnnotations().length;
  }

  static String caller() {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .getCallerClass()
        .getName();
  }

  static String stack() {
    return Stream.of(Thread.currentThread().getStackTrace())
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }

  private static final long[] NUMBERS = {1};

  long number() {
    return NUMBERS[0];
  }
}
