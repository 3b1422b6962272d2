package org.clientrecovery.commitment;

/** Who made a commitment. */
public enum Party {
  US("us"),
  CLIENT("client");

  private final String id;

  Party(String id) {
    this.id = id;
  }

  /** The name in storage, commands and REST; never translated. */
  public String id() {
    return id;
  }
}
