package io.breakeragent.jmx;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Objects;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanParameterInfo;
import javax.management.NotificationEmitter;
import javax.management.StandardEmitterMBean;

/** An MXBean that describes itself by the {@link Description}s of its interface. */
final class DescribedMBean extends StandardEmitterMBean {

  <T> DescribedMBean(T bean, Class<T> mxbean, NotificationEmitter emitter) {
    super(bean, mxbean, true, emitter);
  }

  @Override
  protected String getDescription(MBeanInfo info) {
    return description(getMBeanInterface()).value();
  }

  @Override
  protected String getDescription(MBeanAttributeInfo attribute) {
    return description(method("get" + attribute.getName())).value();
  }

  @Override
  protected String getDescription(MBeanOperationInfo operation) {
    return description(method(operation.getName())).value();
  }

  @Override
  protected String getDescription(
      MBeanOperationInfo operation, MBeanParameterInfo parameter, int sequence) {
    return parameter(operation, sequence).value();
  }

  @Override
  protected String getParameterName(
      MBeanOperationInfo operation, MBeanParameterInfo parameter, int sequence) {
    return parameter(operation, sequence).name();
  }

  @Override
  protected int getImpact(MBeanOperationInfo operation) {
    return MBeanOperationInfo.ACTION;
  }

  private Description parameter(MBeanOperationInfo operation, int sequence) {
    return description(method(operation.getName()).getParameters()[sequence]);
  }

  private Method method(String name) {
    for (Method method : getMBeanInterface().getMethods()) {
      if (method.getName().equals(name)) {
        return method;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static Description description(AnnotatedElement element) {
    return Objects.requireNonNull(element.getAnnotation(Description.class));
  }
}
