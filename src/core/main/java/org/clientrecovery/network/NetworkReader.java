package org.clientrecovery.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Reads the file of a network: labels, filters by width, the scale of the words' numbers, the
 * filters' own numbers, a line for each unit of the hidden layer and for each label, then the words
 * with their rows (signed bytes, Base64), behind each word those that share its row. Serves one
 * network.
 */
final class NetworkReader {
  private static final int MOST_FILTERS = 1024;

  private final String text;
  private int at;
  private int line;

  final List<String> labels;
  final int[] filters;
  final float scale;
  final float[] filterBias;
  final List<float[]> hidden = new ArrayList<>();
  final List<float[]> out = new ArrayList<>();
  final NetworkWords words;

  /**
   * Reads all of it.
   *
   * @throws NetworkException with the line where it can't be read
   */
  NetworkReader(String text) {
    this.text = text;
    try {
      labels = List.of(named("labels:").split(" "));
      filters = Arrays.stream(named("filters:").split(" ")).mapToInt(Integer::parseInt).toArray();
      scale = Float.parseFloat(named("scale:"));
      filterBias = numbers(named("bias:"), checkedFilters());
      int inputs = 1 + SentenceNetwork.ROLES * filterBias.length + SentenceNetwork.SIGNS;
      while (text.startsWith("hidden:", at)) {
        hidden.add(numbers(named("hidden:"), inputs));
      }
      for (String label : labels) {
        out.add(numbers(named(label + ":"), 1 + hidden.size()));
      }
      words = new NetworkWords(filters);
      readWords(SentenceNetwork.columns(filters));
    } catch (RuntimeException wrong) {
      throw new NetworkException(line, wrong);
    }
  }

  private int checkedFilters() {
    int sum = Arrays.stream(filters).sum();
    if (filters.length != SentenceNetwork.WIDTHS.length
        || Arrays.stream(filters).anyMatch(NetworkReader::isNoCount)) {
      throw new IllegalArgumentException("filters by width");
    }
    return sum;
  }

  private static boolean isNoCount(int filters) {
    return filters < 0 || filters > MOST_FILTERS || filters % NetworkWords.PER_NUMBER != 0;
  }

  private void readWords(int columns) {
    while (at < text.length()) {
      String entry = next();
      int tab = entry.indexOf('\t');
      byte[] row = Base64.getDecoder().decode(entry.substring(tab + 1));
      if (row.length != columns || tab < 1) {
        throw new IllegalArgumentException("row of another length");
      }
      String[] alike = entry.substring(0, tab).split(" ");
      int shared = words.add(alike[0].hashCode(), row);
      Arrays.stream(alike).skip(1).forEach(word -> words.addAlike(word.hashCode(), shared));
    }
    words.trim();
    if (hidden.isEmpty() || words.find(SentenceNetwork.UNKNOWN.hashCode()) == 0) {
      throw new IllegalArgumentException("no row for unknown words");
    }
  }

  /** What stands behind that name on the next line. */
  private String named(String name) {
    String found = next();
    if (!found.startsWith(name)) {
      throw new IllegalArgumentException("no " + name);
    }
    return found.substring(name.length()).strip();
  }

  private String next() {
    line++;
    if (at >= text.length()) {
      throw new IllegalArgumentException("the file ends");
    }
    int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
    String found = text.substring(at, end);
    at = end + 1;
    return found;
  }

  private static float[] numbers(String written, int count) {
    String[] parts = written.split(" ");
    if (parts.length != count) {
      throw new IllegalArgumentException(parts.length + " numbers instead of " + count);
    }
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = Float.parseFloat(parts[i]);
    }
    return numbers;
  }
}
