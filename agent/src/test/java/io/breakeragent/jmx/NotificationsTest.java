package io.breakeragent.jmx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.call.Guard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.management.AttributeChangeNotification;
import javax.management.MBeanNotificationInfo;
import javax.management.Notification;
import javax.management.NotificationListener;
import javax.management.ObjectName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotificationsTest {

  private static final ObjectName INVENTORY = BeanNames.breaker("inventory");

  private final Shop shop = new Shop();
  private final Guard inventory = shop.guard("inventory");
  private final Guard payment = shop.guard("payment");
  private final Beans beans = new Beans(shop, true);
  private final List<AttributeChangeNotification> heard = new ArrayList<>();

  @BeforeEach
  void listen() throws Exception {
    listen((notification, handback) -> heard.add((AttributeChangeNotification) notification));
  }

  @Test
  void every_transition_is_sent_in_order_with_its_reason() {
    long before = System.currentTimeMillis();
    for (int i = 0; i < 3; i++) {
      shop.fail(inventory, new IOException("down"));
    }
    shop.now.addAndGet(10 * Shop.SECOND);
    shop.succeed(inventory, 0);
    assertEquals(List.of(), heard, "not from the thread of a call");

    beans.registered.deliver(shop.transitions);

    assertEquals(
        List.of("CLOSED -> OPEN", "OPEN -> HALF_OPEN", "HALF_OPEN -> CLOSED"),
        heard.stream().map(sent -> sent.getOldValue() + " -> " + sent.getNewValue()).toList());
    assertEquals(List.of(1L, 2L, 3L), heard.stream().map(Notification::getSequenceNumber).toList());
    AttributeChangeNotification opened = heard.get(0);
    assertTrue(opened.getMessage().startsWith("3 failures in a row (threshold 3), last "));
    assertEquals("State", opened.getAttributeName());
    assertEquals("java.lang.String", opened.getAttributeType());
    assertEquals(INVENTORY, opened.getSource());
    assertTrue(opened.getTimeStamp() >= before);
  }

  @Test
  void a_listener_hears_its_own_breaker_only_and_everything_once() {
    payment.breaker().forceOpen();
    inventory.breaker().disable();

    beans.registered.deliver(shop.transitions);
    beans.registered.deliver(shop.transitions);

    assertEquals(1, heard.size());
    assertEquals("DISABLED", heard.get(0).getNewValue());
    assertEquals(1, heard.get(0).getSequenceNumber());
  }

  @Test
  void a_listener_that_fails_does_not_keep_others_from_hearing() throws Exception {
    Beans second = new Beans(shop, true);
    second.server.addNotificationListener(
        INVENTORY,
        (NotificationListener)
            (notification, handback) -> {
              throw new AssertionError("listener");
            },
        null,
        null);
    List<Notification> others = new ArrayList<>();
    second.server.addNotificationListener(
        BeanNames.breaker("payment"),
        (NotificationListener) (notification, handback) -> others.add(notification),
        null,
        null);
    inventory.breaker().forceOpen();
    payment.breaker().forceOpen();

    second.registered.deliver(shop.transitions);

    assertEquals(1, others.size());
    assertEquals(1, shop.faults.count());
  }

  /** B-16: they neither pile up nor disturb each other. */
  @Test
  void listeners_may_come_and_go_while_they_are_notified() throws Exception {
    List<String> late = new ArrayList<>();
    NotificationListener once =
        new NotificationListener() {
          @Override
          public void handleNotification(Notification sent, Object handback) {
            try {
              beans.server.removeNotificationListener(INVENTORY, this);
              listen((notification, more) -> late.add(notification.getMessage()));
            } catch (Exception e) {
              throw new AssertionError(e);
            }
          }
        };
    listen(once);
    for (int i = 1; i <= 100; i++) {
      inventory.breaker().disable();
      inventory.breaker().auto();
      beans.registered.deliver(shop.transitions);
      assertEquals(2 * i, heard.size());
    }
    assertEquals(199, late.size(), "one listener, all but the first notification");
    assertEquals(0, shop.faults.count());
  }

  /** B-17: a breaker is never replaced, so neither counters nor listeners are lost with it. */
  @Test
  void a_listener_and_the_counters_outlive_every_phase() throws Exception {
    for (int cycle = 1; cycle <= 3; cycle++) {
      for (int i = 0; i < 3; i++) {
        shop.fail(inventory, new IOException("down"));
      }
      inventory.breaker().reset();
      inventory.breaker().disable();
      inventory.breaker().forceOpen();
      inventory.breaker().auto();
      beans.registered.deliver(shop.transitions);
      assertEquals(5 * cycle, heard.size());
      assertEquals(3L * cycle, beans.read(INVENTORY, "FailedCalls"));
      assertEquals((long) cycle, beans.read(INVENTORY, "OpenedCount"));
    }
  }

  /** B-16: what nobody takes away does not pile up. */
  @Test
  void notifications_that_were_dropped_are_counted_as_one_fault() {
    for (int i = 0; i < TransitionQueue.CAPACITY; i++) {
      inventory.breaker().disable();
      inventory.breaker().auto();
    }
    beans.registered.deliver(shop.transitions);

    assertEquals(TransitionQueue.CAPACITY, heard.size());
    assertEquals(1, shop.faults.count());
    assertTrue(shop.faults.last().contains("1000 notifications were dropped"));
  }

  @Test
  void the_bean_declares_what_it_sends() throws Exception {
    MBeanNotificationInfo[] sends = beans.server.getMBeanInfo(INVENTORY).getNotifications();

    assertEquals(1, sends.length);
    assertEquals(AttributeChangeNotification.class.getName(), sends[0].getName());
    assertEquals(
        List.of(AttributeChangeNotification.ATTRIBUTE_CHANGE), List.of(sends[0].getNotifTypes()));
  }

  private void listen(NotificationListener listener) throws Exception {
    beans.server.addNotificationListener(INVENTORY, listener, null, null);
  }
}
