package org.clientrecovery.wording;

/**
 * What a flag objects to: the ten categories of defensive wording, and over-apology beside them.
 */
public enum Category {
  BLAME("blame"),
  EXCUSE("excuse"),
  DENIAL("denial"),
  MINIMISING("minimising"),
  NON_APOLOGY("non_apology"),
  SELF_FOCUS("self_focus"),
  CONTRADICTION("contradiction"),
  POLICY_SHIELD("policy_shield"),
  GENERALITY("generality"),
  CONDESCENSION("condescension"),
  /** Grovelling; a mild flag that never makes a comment defensive. */
  OVER_APOLOGY("over_apology");

  private final String id;

  Category(String id) {
    this.id = id;
  }

  /** The name in rule files, commands and REST; never translated. */
  public String id() {
    return id;
  }

  /** Whether flags of this category can make a comment defensive. */
  public boolean isDefensive() {
    return this != OVER_APOLOGY;
  }
}
