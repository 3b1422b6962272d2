package org.clientrecovery.commitment;

import java.util.Optional;

/**
 * A promise as it stands in a comment; nobody has confirmed it yet.
 *
 * @param start first UTF-16 unit in the comment as written
 * @param end one past the last UTF-16 unit
 * @param quote the clause of the promise with its time words
 * @param owner the person or team that the text names; empty for "we" and "I"
 * @param condition the words that it waits for ("once you send the log")
 * @param due empty where the text gives no date
 */
public record FoundCommitment(
    int start,
    int end,
    String quote,
    Party party,
    Optional<String> owner,
    Optional<String> condition,
    Strength strength,
    Optional<Due> due) {}
