package org.clientrecovery.jira.store;

import org.clientrecovery.recovery.Standing;

/**
 * Which issues a recovery binds together, and where it stands.
 *
 * @param issue id of the recovery's own issue
 * @param source id of the issue that was escalated, which the client knows
 */
public record RecoveryLink(long issue, long source, Standing standing) {}
