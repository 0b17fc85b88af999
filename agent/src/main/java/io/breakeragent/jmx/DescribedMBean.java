package io.breakeragent.jmx;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanParameterInfo;
import javax.management.NotificationEmitter;
import javax.management.StandardEmitterMBean;
import org.jspecify.annotations.Nullable;

/**
 * An MXBean that describes itself by the {@link Description}s of its interface. The description is
 * most of what it weighs, and all beans of one interface and one class share theirs.
 */
final class DescribedMBean extends StandardEmitterMBean {

  private final AtomicReference<@Nullable MBeanInfo> shared;

  /**
   * An MXBean that sends what the emitter sends.
   *
   * @param shared the description, or where to put it: one for all beans that are described alike
   */
  <T> DescribedMBean(
      T bean,
      Class<T> mxbean,
      NotificationEmitter emitter,
      AtomicReference<@Nullable MBeanInfo> shared) {
    super(bean, mxbean, true, emitter);
    this.shared = shared;
  }

  @Override
  protected @Nullable MBeanInfo getCachedMBeanInfo() {
    return shared.get();
  }

  @Override
  protected void cacheMBeanInfo(@Nullable MBeanInfo info) {
    shared.set(info);
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
