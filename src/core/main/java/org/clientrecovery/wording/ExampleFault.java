package org.clientrecovery.wording;

/**
 * An example that its rule does not keep.
 *
 * @param key of the rule
 * @param hit whether the rule should have found it; otherwise it should not have
 * @param example as written
 * @param path of the rule's file
 * @param line from 1
 * @param column from 1
 */
public record ExampleFault(
    String key, boolean hit, String example, String path, int line, int column) {

  @Override
  public String toString() {
    String what = hit ? " doesn't find: " : " finds its miss: ";
    return path + ":" + line + ":" + column + ": " + key + what + example;
  }
}
