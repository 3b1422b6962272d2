package org.clientrecovery.recovery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the escalating agent says of the case.
 *
 * @param kind what the client lost trust in
 * @param repeated whether the same failure happened to this client before
 * @param why what happened to the client, at most {@value #LONGEST_TEXT} UTF-16 units, not blank
 * @param atStake what can be lost, at most {@value #LONGEST_TEXT} UTF-16 units; may be empty
 */
public record Escalation(
    Trigger trigger,
    SideAtFault side,
    FailureKind kind,
    boolean repeated,
    String why,
    String atStake) {

  /** The longest text that is taken. */
  public static final int LONGEST_TEXT = 20_000;

  public Escalation {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(kind, "kind");
    requireLength("why", why);
    requireLength("atStake", atStake);
    if (why.isBlank()) {
      throw new IllegalArgumentException("an escalation says why");
    }
  }

  /**
   * The escalation that those values of a {@link Paper#ESCALATION} say.
   *
   * @param values as {@link Paper#checked} gives them
   */
  public static Escalation of(Map<String, String> values) {
    return new Escalation(
        Trigger.withId(values.get("trigger")).orElseThrow(),
        SideAtFault.withId(values.get("side")).orElseThrow(),
        FailureKind.withId(values.get("kind")).orElseThrow(),
        "yes".equals(values.get("repeated")),
        values.get("why"),
        values.getOrDefault("atStake", ""));
  }

  /**
   * The answers as an entry of {@link Paper#ESCALATION} has them. Lines end as a form of the page
   * ends them, so that whoever saves it unchanged changes nothing.
   */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("trigger", trigger.id());
    values.put("side", side.id());
    values.put("kind", kind.id());
    values.put("repeated", repeated ? "yes" : "no");
    values.put("why", lines(why));
    values.put("atStake", lines(atStake));
    values.values().removeIf(String::isEmpty);
    return values;
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  private static void requireLength(String name, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "%s has %d characters, at most %d are taken"
              .formatted(name, text.length(), LONGEST_TEXT));
    }
  }
}
