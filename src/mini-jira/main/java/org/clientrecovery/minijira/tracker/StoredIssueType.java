package org.clientrecovery.minijira.tracker;

/** A kind of issue, such as Incident. */
public record StoredIssueType(
    long id, String name, String description, boolean subtask, String icon) {}
