package org.clientrecovery.wording;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is changed in a rule without copying it.
 *
 * @param enabled whether the rule judges at all
 * @param weight points of evidence in place of the rule's own, 1–100; empty where it stays
 * @param unless exceptions beside the rule's own: lines of patterns by their place, such as {@code
 *     same_sentence}
 */
public record RuleTweak(boolean enabled, Optional<Double> weight, Map<String, String> unless) {
  /** Changes nothing. */
  public static final RuleTweak NONE = new RuleTweak(true, Optional.empty(), Map.of());

  public RuleTweak {
    unless = Map.copyOf(unless);
  }

  public RuleTweak switchedOff() {
    return new RuleTweak(false, weight, unless);
  }

  public RuleTweak weighing(double points) {
    return new RuleTweak(enabled, Optional.of(points), unless);
  }

  /** This tweak with those exceptions in that place, in place of those it had there. */
  public RuleTweak unless(String place, String lines) {
    Map<String, String> more = new TreeMap<>(unless);
    more.put(place, lines);
    return new RuleTweak(enabled, weight, more);
  }

  /** As a value of {@code rules:} in a file of changes, indented by four. */
  String yaml() {
    StringBuilder yaml = new StringBuilder();
    yaml.append("    enabled: ").append(enabled).append('\n');
    weight.ifPresent(points -> yaml.append("    weight: ").append(points).append('\n'));
    if (!unless.isEmpty()) {
      yaml.append("    unless:\n");
      new TreeMap<>(unless).forEach((place, lines) -> append(yaml, place, lines));
    }
    return yaml.toString();
  }

  private static void append(StringBuilder yaml, String place, String lines) {
    yaml.append("      ").append(Quoted.of(place)).append(": |2\n");
    lines.lines().forEach(line -> yaml.append("        ").append(line.strip()).append('\n'));
  }
}
