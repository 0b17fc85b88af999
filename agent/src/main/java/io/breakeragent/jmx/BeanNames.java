package io.breakeragent.jmx;

import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** The names that MBeans go by. */
final class BeanNames {

  static final ObjectName AGENT = of("io.breakeragent:type=Agent");

  private BeanNames() {}

  /** The name of a breaker is quoted, whatever is in it: dashboards get one form for all. */
  static ObjectName breaker(String name) {
    return of("io.breakeragent:type=CircuitBreaker,name=" + ObjectName.quote(name));
  }

  static ObjectName of(String name) {
    try {
      return ObjectName.getInstance(name);
    } catch (MalformedObjectNameException fault) {
      throw new IllegalArgumentException(name, fault);
    }
  }
}
