package org.clientrecovery.commitment;

/** A promise binds; an intention ("we aim to") is listed and does not. */
public enum Strength {
  PROMISE("promise"),
  INTENTION("intention");

  private final String id;

  Strength(String id) {
    this.id = id;
  }

  /** The name in storage, commands and REST; never translated. */
  public String id() {
    return id;
  }
}
