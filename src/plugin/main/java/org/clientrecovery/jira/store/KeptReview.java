package org.clientrecovery.jira.store;

/**
 * A review as it lay in the database at some moment.
 *
 * @param row its number in the database
 * @param edits how often it had been written, by which a later change is told
 */
public record KeptReview(int row, int edits, StoredReview review) {}
