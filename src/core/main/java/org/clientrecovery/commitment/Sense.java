package org.clientrecovery.commitment;

/**
 * One meaning of a word in expressions of time.
 *
 * @param value the month, weekday, number, zone … that it stands for; 0 where the term says all
 * @param weak whether the word is mostly something else ("may", "sun") and needs support
 */
record Sense(Term term, int value, boolean weak) {}
