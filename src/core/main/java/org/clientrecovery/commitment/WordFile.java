package org.clientrecovery.commitment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of words and tables that lie in the jar's commitments folder. */
final class WordFile {
  private WordFile() {}

  /** The lines of that file, stripped, without empty ones and those that begin with {@code #}. */
  static List<String> lines(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream("/commitments/" + name)) {
      if (in == null) {
        throw new IllegalStateException("commitments/" + name + " is missing from the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("commitments/" + name + " can't be read", e);
    }
  }
}
