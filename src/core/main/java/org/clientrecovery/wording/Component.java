package org.clientrecovery.wording;

/** The seven components of helpful wording. */
public enum Component {
  ACKNOWLEDGEMENT("acknowledgement"),
  EMPATHY("empathy"),
  RESPONSIBILITY("responsibility"),
  APOLOGY("apology"),
  AMENDS("amends"),
  PLAN("plan"),
  PREVENTION("prevention");

  private final String id;

  Component(String id) {
    this.id = id;
  }

  /** The name in rule files, commands and REST; never translated. */
  public String id() {
    return id;
  }
}
