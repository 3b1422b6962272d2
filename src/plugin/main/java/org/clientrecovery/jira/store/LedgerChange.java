package org.clientrecovery.jira.store;

import java.time.Instant;
import java.util.Optional;
import org.clientrecovery.recovery.CommitmentState;

/**
 * Who changed a commitment, when and why.
 *
 * @param actor user key, empty for the clock
 * @param dueBefore the due date before the change, empty where there was none
 * @param dueAfter the due date after it, empty where there is none
 * @param reason empty where none was given
 * @param clientTold whether the client knows; empty where that was not asked
 */
public record LedgerChange(
    Instant at,
    String actor,
    CommitmentState before,
    CommitmentState after,
    String dueBefore,
    String dueAfter,
    String reason,
    Optional<Boolean> clientTold) {}
