package org.clientrecovery.jira.store;

import java.time.Instant;
import org.clientrecovery.recovery.CommitmentState;

/**
 * Who changed a commitment, when and why.
 *
 * @param actor user key
 * @param dueBefore the due date before the change, empty where there was none
 * @param reason empty where none was given
 */
public record LedgerChange(
    Instant at,
    String actor,
    CommitmentState before,
    CommitmentState after,
    String dueBefore,
    String reason) {}
