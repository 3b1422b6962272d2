package org.clientrecovery.jira.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;

/**
 * What an agent filled in to escalate a ticket, as it came; null where a field was left out.
 *
 * @param goodFaith {@code yes}, {@code scope-creep} or {@code bad-faith}
 */
public record EscalationForm(
    String trigger,
    String side,
    String kind,
    boolean repeated,
    String why,
    String atStake,
    String goodFaith) {

  /** Both sides act in good faith. */
  public static final String IN_GOOD_FAITH = "yes";

  /** A field that has to be corrected, and the key of the text that says how. */
  public record Problem(String field, String message) {}

  /** What has to be corrected, in the order of the fields; empty where nothing has. */
  public List<Problem> problems() {
    List<Problem> found = new ArrayList<>();
    require(found, "trigger", Trigger.withId(trigger).isPresent());
    require(found, "side", SideAtFault.withId(side).isPresent());
    require(found, "kind", FailureKind.withId(kind).isPresent());
    require(found, "why", !text(why).isBlank());
    requireLength(found, "why", why);
    requireLength(found, "atStake", atStake);
    requireGoodFaith(found);
    return found;
  }

  /**
   * The escalation that the form asks for.
   *
   * @throws IllegalStateException where there are {@link #problems()}
   */
  public Escalation escalation() {
    if (!problems().isEmpty()) {
      throw new IllegalStateException("a form with problems: " + problems());
    }
    return new Escalation(
        Trigger.withId(trigger).orElseThrow(),
        SideAtFault.withId(side).orElseThrow(),
        FailureKind.withId(kind).orElseThrow(),
        repeated,
        why.strip(),
        text(atStake).strip());
  }

  private void requireGoodFaith(List<Problem> found) {
    if ("scope-creep".equals(goodFaith) || "bad-faith".equals(goodFaith)) {
      found.add(new Problem("goodFaith", "client-recovery.escalate.refused." + goodFaith));
    } else {
      require(found, "goodFaith", IN_GOOD_FAITH.equals(goodFaith));
    }
  }

  private static void require(List<Problem> found, String field, boolean met) {
    if (!met) {
      found.add(new Problem(field, "client-recovery.escalate.missing." + field));
    }
  }

  private static void requireLength(List<Problem> found, String field, String value) {
    if (text(value).length() > Escalation.LONGEST_TEXT) {
      found.add(new Problem(field, "client-recovery.escalate.too-long"));
    }
  }

  private static String text(String value) {
    return Optional.ofNullable(value).orElse("");
  }
}
