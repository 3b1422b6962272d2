package org.clientrecovery.jira.store;

import java.time.Instant;

/**
 * Somebody's decision on a commitment.
 *
 * @param actor user key
 * @param reason empty where none was given
 */
public record Decision(String actor, Instant at, String reason) {}
