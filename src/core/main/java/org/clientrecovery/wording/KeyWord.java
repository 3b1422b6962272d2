package org.clientrecovery.wording;

/**
 * A word that every match holds.
 *
 * @param test of the word, by its number
 * @param least the fewest tokens of a match before it
 * @param most the most tokens of a match before it
 */
record KeyWord(int test, int least, int most) {}
