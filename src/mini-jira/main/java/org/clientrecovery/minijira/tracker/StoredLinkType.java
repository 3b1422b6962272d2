package org.clientrecovery.minijira.tracker;

/**
 * A kind of link, with its name read from either end.
 *
 * @param style null, or {@code jira_…} for those of the system, which people can't choose
 */
public record StoredLinkType(long id, String name, String outward, String inward, String style) {}
