package io.breakeragent.jmx;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a JMX client shows of an MBean, an attribute (on its getter), an operation, a parameter. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
@interface Description {

  /** One sentence, with the unit where there is one. */
  String value();

  /** The name of a parameter, which class files do not tell. */
  String name() default "";
}
