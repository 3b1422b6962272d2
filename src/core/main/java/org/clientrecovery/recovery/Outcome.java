package org.clientrecovery.recovery;

/** How a recovery ends. */
public enum Outcome {
  /** The client confirmed that it is over, and the lessons are recorded. */
  RECOVERED("recovered"),
  /** There is no agreement; work, documents and invoices are handed over in a friendly way. */
  PARTED_WAYS("parted-ways");

  private final String id;

  Outcome(String id) {
    this.id = id;
  }

  /** The name in storage, files and REST; never translated. */
  public String id() {
    return id;
  }
}
