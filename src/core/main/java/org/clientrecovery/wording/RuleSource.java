package org.clientrecovery.wording;

/**
 * One file of a rule pack.
 *
 * @param path from the rules folder, with "/" between its parts
 * @param text what the file holds
 */
public record RuleSource(String path, String text) {
  /** The pack: the first part of the path. */
  String pack() {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  /** The last part of the path without its ending. */
  String name() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  /** What the rule of this file is called in all packs: {@code defensive-en/told-too-late}. */
  public String key() {
    return pack() + "/" + name();
  }

  /** The folder inside the pack, or "" where the file lies directly in it. */
  String folder() {
    int first = path.indexOf('/');
    int last = path.lastIndexOf('/');
    return last > first ? path.substring(first + 1, last) : "";
  }
}
