package org.clientrecovery.jira.store;

import java.time.Instant;

/**
 * A failure that was noted.
 *
 * @param place what failed
 * @param kind names of the exceptions, from the outermost to the cause
 * @param frame where in the plugin's code
 * @param node where it last happened; empty on a single node
 * @param times how often, at least
 */
public record LoggedError(
    String place, String kind, String frame, String node, int times, Instant first, Instant last) {}
