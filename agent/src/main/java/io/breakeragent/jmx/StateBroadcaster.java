package io.breakeragent.jmx;

import javax.management.AttributeChangeNotification;
import javax.management.MBeanNotificationInfo;
import javax.management.NotificationBroadcasterSupport;
import javax.management.ObjectName;

/**
 * Tells JMX listeners of the transitions of one breaker, numbered from 1. To be used by one thread.
 */
final class StateBroadcaster extends NotificationBroadcasterSupport {

  private static final MBeanNotificationInfo SENDS =
      new MBeanNotificationInfo(
          new String[] {AttributeChangeNotification.ATTRIBUTE_CHANGE},
          AttributeChangeNotification.class.getName(),
          "The State has changed; the message says why.");

  private final ObjectName source;
  private long sent;

  StateBroadcaster(ObjectName source) {
    super(SENDS);
    this.source = source;
  }

  void send(Transition transition) {
    sendNotification(
        new AttributeChangeNotification(
            source,
            ++sent,
            transition.timeMillis(),
            transition.reason(),
            "State",
            String.class.getName(),
            transition.from().name(),
            transition.to().name()));
  }
}
