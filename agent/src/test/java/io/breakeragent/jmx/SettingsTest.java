package io.breakeragent.jmx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.breaker.OpeningRules;
import io.breakeragent.call.Guard;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.window.WindowSize;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.management.openmbean.CompositeData;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void settings_are_shown_under_their_yaml_keys() throws Exception {
    Shop shop = new Shop();
    Guard guard = shop.guard("inventory");
    Beans beans = new Beans(shop, true);
    CompositeData settings =
        (CompositeData) beans.read(BeanNames.breaker(guard.breaker().name()), "Settings");

    Map<String, Object> shown = new TreeMap<>();
    for (String key : settings.getCompositeType().keySet()) {
      shown.put(key, settings.get(key));
    }
    Map<String, Object> expected = new TreeMap<>();
    expected.put("mode", "enforce");
    expected.put("failureRateThreshold", "50%");
    expected.put("slowCallRateThreshold", "off");
    expected.put("slowCallDurationThreshold", "2s");
    expected.put("consecutiveFailureThreshold", "3");
    expected.put("slidingWindowSize", "100 calls");
    expected.put("minimumNumberOfCalls", "4");
    expected.put("waitDurationInOpenState", "10s");
    expected.put("waitDurationMultiplier", "1.5");
    expected.put("maxWaitDurationInOpenState", "5m");
    expected.put("waitDurationJitter", "0%");
    expected.put("permittedNumberOfCallsInHalfOpenState", "1");
    expected.put("trialTimeout", "1m");
    expected.put("maxConcurrentCalls", "off");
    expected.put("clock", "coarse");
    expected.put("recordExceptions", "[java.lang.Exception]");
    expected.put("ignoreExceptions", "[]");
    expected.put("failWhen", "[]");
    expected.put("ignoreWhen", "[]");
    expected.put("maxBreakers", "1000");
    expected.put("onReject", "{throw: auto}");
    expected.put("rejectionStackTraces", "false");
    assertEquals(expected, shown);
  }

  @Test
  void durations_are_exact_in_the_largest_unit_without_a_fraction() {
    assertEquals("250ms", SettingText.duration(250_000_000L));
    assertEquals("1500ms", SettingText.duration(1_500_000_000L));
    assertEquals("90s", SettingText.duration(90 * Shop.SECOND));
    assertEquals("2h", SettingText.duration(7200 * Shop.SECOND));
    assertEquals("1ns", SettingText.duration(1));
    assertEquals("30s", SettingText.window(new WindowSize.Time(30 * Shop.SECOND)));
  }

  @Test
  void numbers_have_a_fraction_only_where_there_is_one() {
    assertEquals("12.5%", SettingText.percent(12.5));
    assertEquals("100%", SettingText.percent(100));
    assertEquals("off", SettingText.percent(OpeningRules.RATE_OFF));
    assertEquals("off", SettingText.count(OpeningRules.COUNT_OFF));
  }

  @Test
  void onReject_reads_as_in_the_yaml() {
    assertEquals(
        "{throw: java.net.ConnectException}",
        SettingText.onReject(new OnReject.ThrowNamed("java.net.ConnectException")));
    assertEquals("{return: null}", SettingText.onReject(new OnReject.ReturnValue(null)));
    assertEquals("{return: 0}", SettingText.onReject(new OnReject.ReturnValue(0L)));
    assertEquals("{return: \"n/a\"}", SettingText.onReject(new OnReject.ReturnValue("n/a")));
    assertEquals("{return: []}", SettingText.onReject(new OnReject.ReturnValue(List.of())));
  }
}
