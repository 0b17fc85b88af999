package io.breakeragent.jmx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.JMX;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanFeatureInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.ObjectName;
import javax.management.openmbean.OpenType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What both MBeans say about themselves. */
class DescribedMBeanTest {

  private static final Set<String> NUMBERS = Set.of("int", "long", "double");
  private static final Pattern UNIT =
      Pattern.compile("\\b(percent|number of \\w+|seconds|milliseconds|code)\\b");

  static List<MBeanInfo> infos() throws Exception {
    Shop shop = new Shop();
    shop.guard("inventory");
    Beans beans = new Beans(shop, true);
    ObjectName breaker = BeanNames.breaker("inventory");
    return List.of(beans.server.getMBeanInfo(breaker), beans.server.getMBeanInfo(BeanNames.AGENT));
  }

  @ParameterizedTest
  @MethodSource("infos")
  void the_bean_and_all_that_it_has_are_described_in_sentences(MBeanInfo info) {
    assertSentence(info.getClassName(), info.getDescription());
    Stream<MBeanFeatureInfo> features =
        Stream.of(
                info.getAttributes(),
                info.getOperations(),
                info.getNotifications(),
                Arrays.stream(info.getOperations())
                    .flatMap(operation -> Arrays.stream(operation.getSignature()))
                    .toArray(MBeanFeatureInfo[]::new))
            .flatMap(Arrays::stream);
    features.forEach(feature -> assertSentence(feature.getName(), feature.getDescription()));
  }

  @ParameterizedTest
  @MethodSource("infos")
  void every_number_is_described_with_its_unit(MBeanInfo info) {
    for (MBeanAttributeInfo attribute : info.getAttributes()) {
      if (NUMBERS.contains(attribute.getType())) {
        String description = attribute.getDescription();
        assertTrue(UNIT.matcher(description.toLowerCase(Locale.ROOT)).find(), description);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("infos")
  void parameters_have_names(MBeanInfo info) {
    for (MBeanOperationInfo operation : info.getOperations()) {
      for (var parameter : operation.getSignature()) {
        assertEquals("mode", parameter.getName(), operation.getName());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("infos")
  void operations_are_actions_that_return_a_sentence(MBeanInfo info) {
    assertTrue(info.getOperations().length > 0);
    for (MBeanOperationInfo operation : info.getOperations()) {
      assertEquals(MBeanOperationInfo.ACTION, operation.getImpact(), operation.getName());
      assertEquals(String.class.getName(), operation.getReturnType(), operation.getName());
    }
  }

  @ParameterizedTest
  @MethodSource("infos")
  void all_types_are_open_and_nothing_can_be_written(MBeanInfo info) {
    for (MBeanAttributeInfo attribute : info.getAttributes()) {
      assertOpen(attribute);
      assertTrue(attribute.isReadable() && !attribute.isWritable(), attribute.getName());
    }
    for (MBeanOperationInfo operation : info.getOperations()) {
      assertOpen(operation);
    }
  }

  private static void assertOpen(MBeanFeatureInfo feature) {
    Object type = feature.getDescriptor().getFieldValue(JMX.OPEN_TYPE_FIELD);
    assertInstanceOf(OpenType.class, type, feature.getName());
  }

  private static void assertSentence(String name, String description) {
    assertTrue(description.matches("(?s)[A-Za-z].{9,}\\."), name + ": " + description);
  }
}
