package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Target;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target that names a preset: what it stands for, and who has the last word on its breakers. */
class PresetTargetTest {

  private static final String PER_HOST = "shop-{arg0.host}";
  private static final long SECOND = 1_000_000_000;

  @Test
  void a_preset_stands_for_its_targets_in_the_line_where_it_is_named() {
    Configuration configuration = Yaml.good("targets:\n\n  - preset: test-shop");

    assertEquals(
        List.of(
            new Target(
                PER_HOST,
                new ClassSelector.Exact("com.acme.Shop"),
                List.of(new MethodPattern("order", null, 17)),
                List.of(),
                new Completion.Auto(),
                Exchange.PER_CALL,
                3,
                "test-shop"),
            new Target(
                "shop-admin",
                new ClassSelector.SubtypesOf("com.acme.Admin"),
                List.of(),
                List.of(),
                new Completion.Return(),
                Exchange.PER_CALL,
                3,
                "test-shop")),
        configuration.targets());
    assertEquals(Set.of(PER_HOST, "shop-admin"), configuration.breakers().keySet());
    assertEquals(1, configuration.entries());
  }

  @Test
  void a_breaker_beside_a_preset_takes_the_place_of_all_but_none() {
    Configuration configuration = Yaml.good("targets: [{preset: test-pool, breaker: db}]");

    assertEquals(Set.of("db"), configuration.breakers().keySet());
    assertEquals(
        List.of("db", "db", Target.NO_BREAKER),
        configuration.targets().stream().map(Target::breaker).toList());
  }

  @Test
  void a_presets_breakers_have_its_settings_and_for_the_rest_the_built_in_ones() {
    Configuration configuration = Yaml.good("targets: [{preset: test-shop}]");
    GuardSettings perHost = Yaml.get(configuration, PER_HOST);

    assertEquals(SECOND, wait(perHost));
    assertEquals(7 * SECOND, wait(Yaml.get(configuration, "shop-admin")));
    assertEquals(List.of("java.io.IOException"), perHost.outcomes().recordExceptions());
    assertEquals("[result.status >= 500]", perHost.outcomes().failWhen().toString());
    assertEquals(50, perHost.breaker().opening().failureRateThreshold());
    assertEquals(1000, perHost.maxBreakers());
  }

  @Test
  void the_defaults_win_over_the_preset_and_a_breakers_own_section_over_both() {
    Configuration configuration =
        Yaml.good(
            """
            mode: observe
            defaults: {trialTimeout: 2s, waitDurationInOpenState: 2s}
            breakers: {"shop-{arg0.host}": {waitDurationInOpenState: 3s}}
            targets: [{preset: test-shop}, {breaker: other, class: com.acme.Other}]
            """);
    GuardSettings perHost = Yaml.get(configuration, PER_HOST);

    assertEquals(1, perHost.breaker().opening().minimumNumberOfCalls());
    assertEquals(2 * SECOND, perHost.breaker().trials().trialTimeout());
    assertEquals(3 * SECOND, wait(perHost));
    assertEquals(Mode.OBSERVE, perHost.mode());
    GuardSettings admin = Yaml.get(configuration, "shop-admin");
    assertEquals(2 * SECOND, wait(admin));
    assertEquals("[result.status >= 400]", admin.outcomes().failWhen().toString());
    GuardSettings other = Yaml.get(configuration, "other");
    assertEquals(10, other.breaker().opening().minimumNumberOfCalls());
    assertEquals("[]", other.outcomes().failWhen().toString());
  }

  @Test
  void the_defaults_of_a_preset_are_those_of_its_breakers_alone() {
    String file = "targets: [{preset: test-pool}, {breaker: other, class: com.acme.Other}]";
    Configuration configuration = Yaml.good(file);

    assertEquals(4, minimum(Yaml.get(configuration, "pool")));
    assertEquals(3, minimum(Yaml.get(configuration, "statement")));
    assertEquals(3 * SECOND, Yaml.get(configuration, "pool").breaker().trials().trialTimeout());
    assertEquals(10, minimum(Yaml.get(configuration, "other")));
    configuration = Yaml.good("defaults: {minimumNumberOfCalls: 5}\n" + file);
    assertEquals(5, minimum(Yaml.get(configuration, "pool")));
    assertEquals(5, minimum(Yaml.get(configuration, "statement")));
  }

  private static int minimum(GuardSettings settings) {
    return settings.breaker().opening().minimumNumberOfCalls();
  }

  /** Where a file's own defaults make a wait too long for its cap, or its cap longer. */
  @Test
  void a_section_named_like_the_preset_builds_on_the_defaults() {
    String section =
        "breakers: {test-shop: {waitDurationInOpenState: 10m, waitDurationMultiplier: 2}}\n"
            + "targets: [{preset: test-shop}]";

    Yaml.good("defaults: {maxWaitDurationInOpenState: 1h}\n" + section);
    assertEquals(1, Yaml.problems(section).size());
  }

  @Test
  void a_section_named_like_the_preset_sets_all_its_breakers() {
    Configuration configuration =
        Yaml.good(
            """
            defaults: {waitDurationInOpenState: 2s, trialTimeout: 2s}
            breakers:
              "shop-{arg0.host}": {trialTimeout: 5s}
              test-shop: {waitDurationInOpenState: 3s, trialTimeout: 4s}
            targets: [{preset: test-shop}, {breaker: other, class: com.acme.Other}]
            """);
    GuardSettings perHost = Yaml.get(configuration, PER_HOST);
    GuardSettings admin = Yaml.get(configuration, "shop-admin");

    assertEquals(3 * SECOND, wait(perHost));
    assertEquals(5 * SECOND, perHost.breaker().trials().trialTimeout());
    assertEquals("[result.status >= 500]", perHost.outcomes().failWhen().toString());
    assertEquals(3 * SECOND, wait(admin));
    assertEquals(4 * SECOND, admin.breaker().trials().trialTimeout());
    assertEquals(2 * SECOND, wait(Yaml.get(configuration, "other")));
    assertEquals(Set.of(PER_HOST, "shop-admin", "other"), configuration.breakers().keySet());
  }

  @Test
  void a_section_named_like_the_preset_is_its_breakers_own_if_that_is_named_so_too() {
    Configuration configuration =
        Yaml.good(
            """
            breakers: {test-shop: {trialTimeout: 4s}}
            targets: [{preset: test-shop, breaker: test-shop}]
            """);

    assertEquals(Set.of("test-shop"), configuration.breakers().keySet());
    assertEquals(
        4 * SECOND, Yaml.get(configuration, "test-shop").breaker().trials().trialTimeout());
  }

  @Test
  void a_mistake_in_the_section_of_a_preset_is_told_once_though_it_has_two_breakers() {
    assertEquals(
        List.of("f:1:38: trialTimeout must be a duration from 1ms to 8760h, not 'soon'"),
        Yaml.problems(
            "breakers: {test-shop: {trialTimeout: soon}}\ntargets: [{preset: test-shop}]"));
  }

  @Test
  void the_name_of_one_of_a_presets_breakers_is_no_section() {
    assertEquals(
        List.of(
            "f:1:12: no target uses breaker 'acme.com:443': remove it or add a target; breakers"
                + " that calls name are set together, under test-shop or 'a-{loader}'",
            "f:1:32: no target uses breaker 'test-shp'; did you mean 'test-shop', for all breakers"
                + " of the preset?"),
        Yaml.problems(
            "breakers: {'acme.com:443': {}, test-shp: {}}\n"
                + "targets: [{preset: test-shop}, {breaker: 'a-{loader}', class: com.acme.A}]"));
  }

  @Test
  void with_a_breaker_of_its_own_all_targets_share_it() {
    Configuration configuration =
        Yaml.good("targets: [{preset: test-shop, breaker: 'all-{arg0.host}'}]");

    assertEquals(Set.of("all-{arg0.host}"), configuration.breakers().keySet());
    assertEquals(2, configuration.targets().size());
    for (Target target : configuration.targets()) {
      assertEquals("all-{arg0.host}", target.breaker());
    }
  }

  @Test
  void where_presets_meet_in_one_breaker_the_first_sets_it_up_and_all_say_what_fails() {
    Configuration configuration =
        Yaml.good("targets: [{preset: test-shop, breaker: b}, {preset: test-stock, breaker: b}]");
    GuardSettings shared = Yaml.get(configuration, "b");

    assertEquals(SECOND, wait(shared));
    assertEquals(
        List.of("java.io.IOException", "java.lang.IllegalStateException", "java.sql.SQLException"),
        shared.outcomes().recordExceptions());
    assertEquals(List.of("java.io.FileNotFoundException"), shared.outcomes().ignoreExceptions());
    assertEquals(
        "[result.status >= 500, result.status >= 400]", shared.outcomes().failWhen().toString());
    assertEquals("[result == null]", shared.outcomes().ignoreWhen().toString());

    configuration = Yaml.good("targets: [{preset: test-stock}, {preset: test-shop}]");
    assertEquals(9 * SECOND, wait(Yaml.get(configuration, PER_HOST)));
  }

  @Test
  void a_mistake_in_the_defaults_is_told_once_however_many_presets_build_on_them() {
    assertEquals(
        List.of(
            "f:1:32: waitDurationJitter must be a percentage from 0 to 100, not 'high'",
            "f:1:38: unknown key 'retries'; expected one of " + String.join(", ", Keys.SETTINGS)),
        Yaml.problems(
            "defaults: {waitDurationJitter: high, retries: 3}\ntargets: [{preset: test-shop}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {preset: test-shop, methods: [order]} | 1:31: 'methods' cannot stand beside 'preset', which brings its own: remove one of them
          {preset: test-shop, completion: auto} | 1:31: 'completion' cannot stand beside 'preset', which brings its own: remove one of them
          {class: com.acme.Shop, preset: test-shop} | 1:12: 'class' cannot stand beside 'preset', which brings its own: remove one of them
          {preset: test-shop, host: acme.com} | 1:31: unknown key 'host'; expected one of breaker, preset, class, subtypesOf, annotatedWith, methods, except, completion, oncePer, step
          {preset: test-shop, breaker: ''} | 1:40: a breaker's name must be 1 to 200 characters on one line, not ''
          {preset: test-stock}, {preset: test-stock} | 1:33: this target says the same as the one in line 1
          """)
  void a_wrong_target_with_a_preset_is_a_problem(String target, String message) {
    assertEquals(List.of("f:" + message), Yaml.problems("targets: [" + target + "]"));
  }

  @Test
  void an_unknown_preset_is_told_what_was_meant_and_what_there_is() {
    String names = String.join(", ", Presets.names());

    assertEquals(
        List.of(
            "f:1:20: preset must be one of "
                + names
                + ", not 'java-httpclient': did you mean 'java-http-client'?"),
        Yaml.problems("targets: [{preset: java-httpclient}]"));
    assertEquals(
        List.of("f:1:20: preset must be one of " + names + ", not a list"),
        Yaml.problems("targets: [{preset: [jdbc]}]"));
  }

  @Test
  void a_section_for_a_misspelled_name_of_a_preset_is_told_the_right_one() {
    assertEquals(
        List.of(
            "f:1:12: no target uses breaker 'shop-{arg0.hots}'; did you mean 'shop-{arg0.host}', the"
                + " name that a preset gives?"),
        Yaml.problems("breakers: {\"shop-{arg0.hots}\": {}}\ntargets: [{preset: test-shop}]"));
  }

  private static long wait(GuardSettings settings) {
    return settings.breaker().openWait().waitDurationInOpenState();
  }
}
