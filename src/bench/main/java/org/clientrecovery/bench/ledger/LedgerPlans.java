package org.clientrecovery.bench.ledger;

/** The questions whose plans are shown, as ActiveObjects asks them. */
final class LedgerPlans {
  private static final String FROM =
      "SELECT * FROM " + LedgerDatabase.table("COMMITMENT") + " WHERE ";

  static final String DUE_NOW = FROM + "\"NOTICE_AT\" <= ? ORDER BY \"NOTICE_AT\" LIMIT 200";

  private LedgerPlans() {}
}
