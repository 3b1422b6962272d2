package org.clientrecovery.jira.health;

import java.util.Locale;

/**
 * One thing that was looked at.
 *
 * @param group versions, rules, jobs, queues, nodes, setup or errors
 * @param id what it is, unique in its group and never translated
 * @param name for the reader
 * @param value what there is
 * @param advice what to do; empty where nothing is to be done
 */
public record HealthItem(
    String group, String id, State state, String name, String value, String advice) {

  /** How it is; the later ones are worse. */
  public enum State {
    /** Nothing is to be done. */
    GOOD,
    /** Somebody should look at it some time. */
    WARNING,
    /** Something does not work. */
    BAD;

    /** The name in REST and styles, such as {@code bad}; never translated. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** With advice that fits its state. */
  public HealthItem {
    if (state != State.GOOD && advice.isBlank()) {
      throw new IllegalArgumentException("no advice for " + group + " " + id);
    }
  }
}
