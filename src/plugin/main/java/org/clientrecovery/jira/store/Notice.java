package org.clientrecovery.jira.store;

import java.time.Instant;
import org.clientrecovery.recovery.NoticeKind;

/**
 * That people are told of a commitment.
 *
 * @param commitment its number in the ledger
 * @param at when the clock noticed it
 */
public record Notice(int commitment, NoticeKind kind, Instant at) {}
