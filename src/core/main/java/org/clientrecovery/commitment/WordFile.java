package org.clientrecovery.commitment;

import java.util.List;
import org.clientrecovery.text.FileInJar;

/** The files of words and tables that lie in the jar's commitments folder. */
final class WordFile {
  private WordFile() {}

  /** The lines of that file, stripped, without empty ones and those that begin with {@code #}. */
  static List<String> lines(String name) {
    return FileInJar.text("/commitments/" + name)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
