package org.clientrecovery.wording;

/**
 * One place of a comment that helps the client.
 *
 * @param rule id of the rule that saw it
 * @param start first UTF-16 unit in the comment as written
 * @param end one past the last UTF-16 unit
 */
public record FoundComponent(String rule, Component component, int start, int end, String quote) {}
