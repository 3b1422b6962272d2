package org.clientrecovery.recovery;

/** One thing that a gate asks. */
public enum GateQuestion {
  /** A public reply of this round that says what happened to the client. */
  PUBLIC_ACKNOWLEDGEMENT("public-acknowledgement", Where.REPLY),
  /** At least one problem without a generality, and with a number. */
  SPECIFIC_PROBLEM("specific-problem", Where.PROBLEMS),
  /** The client agreed to the problem list as it stands. */
  PROBLEMS_AGREED("problems-agreed", Where.PROBLEMS),
  /** Somebody who may has seen the words that own the failure; asked where a project wants it. */
  OWNERSHIP_APPROVED("ownership-approved", Where.MEETING),
  /** A public reply of this round that says sorry and owns the mistake. */
  REAL_APOLOGY("real-apology", Where.REPLY),
  /** No "sorry if" that still stands; a later real apology makes up for it. */
  NO_OPEN_NON_APOLOGY("no-open-non-apology", Where.REPLY),
  /** There are problems, and each has an action against it. */
  ACTION_FOR_EACH_PROBLEM("action-for-each-problem", Where.PLAN),
  /** Each action has an owner of ours and a day. */
  OWNER_AND_DUE("owner-and-due", Where.PLAN),
  /** Each action says how both will know that the problem is solved. */
  MEASURE_OF_SOLVED("measure-of-solved", Where.PLAN),
  /** One action that the client feels within days. */
  QUICK_WIN("quick-win", Where.PLAN),
  /** The client agreed to the plan as it stands. */
  PLAN_AGREED("plan-agreed", Where.PLAN),
  /** No commitment of ours that is missed, or overdue by now. */
  NO_MISSED_COMMITMENT("no-missed-commitment", Where.PROMISES),
  /** No action of the plan whose day is over and that is not done. */
  NO_OVERDUE_ACTION("no-overdue-action", Where.PLAN),
  /** The client said that it is over. */
  CLIENT_CONFIRMATION("client-confirmation", Where.CONTACT),
  /** At least one contact of ours in follow-up, and none that is overdue. */
  FOLLOW_UPS_HELD("follow-ups-held", Where.CONTACT),
  LESSONS_RECORDED("lessons-recorded", Where.LESSONS),
  PREVENTION_RECORDED("prevention-recorded", Where.LESSONS),
  /** What is still invoiced, or that nothing is. */
  FINAL_INVOICE("final-invoice", Where.PARTING),
  /** What documents and access are handed over. */
  HAND_OVER("hand-over", Where.PARTING),
  WORK_STATUS("work-status", Where.PARTING),
  /** A date for each of the three. */
  PARTING_DATES("parting-dates", Where.PARTING);

  /** Where the answer is given. */
  public enum Where {
    /** In a public comment on the ticket. */
    REPLY("reply"),
    PROBLEMS("problems"),
    MEETING("meeting"),
    PLAN("plan"),
    /** In the ledger of commitments. */
    PROMISES("promises"),
    CONTACT("contact"),
    LESSONS("lessons"),
    PARTING("parting");

    private final String id;

    Where(String id) {
      this.id = id;
    }

    /** The section of the working papers; never translated. */
    public String id() {
      return id;
    }
  }

  private final String id;
  private final Where where;

  GateQuestion(String id, Where where) {
    this.id = id;
    this.where = where;
  }

  /** The name in texts and REST; never translated. */
  public String id() {
    return id;
  }

  public Where where() {
    return where;
  }
}
