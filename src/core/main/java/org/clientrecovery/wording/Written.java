package org.clientrecovery.wording;

/**
 * A piece of a rule file with its place.
 *
 * @param text as written
 * @param line from 1
 * @param column from 1
 */
record Written(String text, int line, int column) {}
