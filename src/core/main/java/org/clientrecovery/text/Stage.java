package org.clientrecovery.text;

/**
 * The five stages of a recovery, in order.
 *
 * <p>It stands beside the comment's context, since wording is judged by the stage a comment is
 * written in: "please restart" is right under {@link #ACT} and wrong as the first words under
 * {@link #ACKNOWLEDGE}.
 */
public enum Stage {
  ACKNOWLEDGE("acknowledge"),
  APOLOGIZE("apologize"),
  PLAN("plan"),
  ACT("act"),
  FOLLOW_UP("follow-up");

  private final String id;

  Stage(String id) {
    this.id = id;
  }

  /** The name in rules, files and REST, such as {@code follow-up}; never translated. */
  public String id() {
    return id;
  }
}
