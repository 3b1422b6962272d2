package org.clientrecovery.jira.store;

import org.clientrecovery.recovery.Commitment;

/**
 * One commitment of the ledger and where it comes from.
 *
 * @param id the ledger's own number
 * @param comment id of the comment that promises, 0 where it was added by hand
 */
public record LedgerEntry(int id, long comment, long issue, long project, Commitment commitment) {}
