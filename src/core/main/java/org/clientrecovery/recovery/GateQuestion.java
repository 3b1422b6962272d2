package org.clientrecovery.recovery;

/** One thing that a stage asks before it is left. */
public enum GateQuestion {
  /** A public reply of this round that says what happened to the client. */
  PUBLIC_ACKNOWLEDGEMENT("public-acknowledgement"),
  /** A public reply of this round that says sorry and owns the mistake. */
  REAL_APOLOGY("real-apology"),
  /** No "sorry if" that still stands; a later real apology makes up for it. */
  NO_OPEN_NON_APOLOGY("no-open-non-apology"),
  /** At least one confirmed commitment of ours with a date. */
  DATED_COMMITMENT("dated-commitment"),
  /** No commitment of ours that is missed, or overdue by now. */
  NO_MISSED_COMMITMENT("no-missed-commitment"),
  /** The client said that it is over. */
  CLIENT_CONFIRMATION("client-confirmation");

  private final String id;

  GateQuestion(String id) {
    this.id = id;
  }

  /** The name in texts and REST; never translated. */
  public String id() {
    return id;
  }
}
