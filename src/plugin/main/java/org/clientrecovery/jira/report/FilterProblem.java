package org.clientrecovery.jira.report;

/**
 * What is wrong with which field of a filter.
 *
 * @param message says what to do, in the reader's language
 */
public record FilterProblem(String field, String message) {}
