package org.clientrecovery.jira.store;

import java.time.Instant;

/** A line of the audit log; later lines have greater numbers. */
public record AuditEntry(int id, Instant at, AuditChange change) {}
