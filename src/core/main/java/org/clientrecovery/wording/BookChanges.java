package org.clientrecovery.wording;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code changes.yaml} of an export back as tweaks. */
final class BookChanges {
  private final YamlMap yaml;

  BookChanges(RuleSource file) {
    yaml = YamlMap.read(file, file.text(), 0);
  }

  Optional<Double> threshold() {
    yaml.allowOnly(Set.of("threshold", "rules"));
    return number(yaml, "threshold", 1000);
  }

  /** The tweaks by the key of the rule. */
  Map<String, RuleTweak> tweaks() {
    Map<String, RuleTweak> tweaks = new TreeMap<>();
    YamlMap rules = yaml.map("rules");
    if (rules != null) {
      rules.keys().forEach(key -> tweaks.put(key, tweak(rules.map(key))));
    }
    return tweaks;
  }

  private static RuleTweak tweak(YamlMap tweak) {
    tweak.allowOnly(Set.of("enabled", "weight", "unless"));
    Map<String, String> unless = new TreeMap<>();
    YamlMap places = tweak.map("unless");
    if (places != null) {
      places.keys().forEach(place -> unless.put(place, lines(places, place)));
    }
    boolean enabled = !"false".equals(tweak.text("enabled"));
    return new RuleTweak(enabled, number(tweak, "weight", 100), unless);
  }

  private static String lines(YamlMap places, String place) {
    return String.join("\n", places.lines(place).stream().map(Written::text).toList());
  }

  private static Optional<Double> number(YamlMap map, String key, double most) {
    return map.has(key) ? Optional.of(map.number(key, 1, most)) : Optional.empty();
  }
}
