package com.acme.wildfly;

import javax.management.MBeanServer;
import javax.management.MBeanServerBuilder;
import javax.management.MBeanServerDelegate;

/** The builder of MBean servers that the server brings along. */
public final class OwnBuilder extends MBeanServerBuilder {

  static int built;

  @Override
  public MBeanServer newMBeanServer(
      String defaultDomain, MBeanServer outer, MBeanServerDelegate delegate) {
    built++;
    return super.newMBeanServer(defaultDomain, outer, delegate);
  }
}
