package org.clientrecovery.network;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a trained network as the file that {@link NetworkReader} reads. */
final class NetworkWriter {
  /**
   * What part of the largest number a byte reaches: the few larger ones are cut off, the many small
   * ones keep more of their places.
   */
  private static final float REACH = 0.6f;

  private final TrainableNetwork network;
  private final List<String> labels;
  private final List<String> words;

  private final int own;

  /**
   * @param words in the order of their numbers
   * @param own how many of them have a row of their own; each other one shares the row that is most
   *     like its own
   */
  NetworkWriter(TrainableNetwork network, List<String> labels, List<String> words, int own) {
    this.network = network;
    this.labels = labels;
    this.words = words;
    this.own = Math.min(own, words.size());
  }

  /**
   * The file.
   *
   * @param added to the points of each label
   */
  String text(float[] added) {
    float[][] rows = IntStream.range(0, own).mapToObj(this::row).toArray(float[][]::new);
    List<StringBuilder> names = names(rows);
    float scale = scale(rows);
    StringBuilder out = new StringBuilder();
    out.append("labels: ").append(String.join(" ", labels));
    out.append("\nfilters: ").append(ints(network.kinds));
    out.append("\nscale: ").append(String.format(Locale.ROOT, "%.7f", scale));
    out.append("\nbias: ").append(floats(network.filterBias.value, 0, network.filters));
    writeLayers(out, added);
    for (int word = 0; word < rows.length; word++) {
      out.append(names.get(word)).append('\t').append(bytes(rows[word], scale)).append('\n');
    }
    return out.toString();
  }

  /** By row: the words that share it. */
  private List<StringBuilder> names(float[][] rows) {
    List<StringBuilder> names =
        IntStream.range(0, own).mapToObj(word -> new StringBuilder(words.get(word))).toList();
    int[] nearest =
        IntStream.range(own, words.size()).parallel().map(w -> nearest(row(w), rows)).toArray();
    for (int i = 0; i < nearest.length; i++) {
      names.get(nearest[i]).append(' ').append(words.get(own + i));
    }
    return names;
  }

  /** The row that is most like one, but for that of unknown words. */
  private static int nearest(float[] row, float[][] rows) {
    int nearest = 1;
    float least = Float.MAX_VALUE;
    for (int i = 1; i < rows.length; i++) {
      float distance = distance(row, rows[i]);
      nearest = distance < least ? i : nearest;
      least = Math.min(least, distance);
    }
    return nearest;
  }

  private static float distance(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
  }

  private static float scale(float[][] rows) {
    float most = 0;
    for (float[] row : rows) {
      for (float number : row) {
        most = Math.max(most, Math.abs(number));
      }
    }
    return most * REACH / Byte.MAX_VALUE;
  }

  private void writeLayers(StringBuilder out, float[] added) {
    int inputs = network.hidden.value.length / network.units;
    for (int unit = 0; unit < network.units; unit++) {
      out.append("\nhidden: ").append(number(network.hiddenBias.value[unit])).append(' ');
      out.append(floats(network.hidden.value, unit * inputs, inputs));
    }
    for (int label = 0; label < labels.size(); label++) {
      float bias = network.outBias.value[label] + added[label];
      out.append('\n').append(labels.get(label)).append(": ").append(number(bias)).append(' ');
      out.append(floats(network.out.value, label * network.units, network.units));
    }
    out.append('\n');
  }

  /** What each filter makes of a word at each place of its window. */
  private float[] row(int word) {
    float[] row = new float[SentenceNetwork.columns(network.kinds)];
    int column = 0;
    for (int kind = 0; kind < network.kinds.length; kind++) {
      for (int place = 0; place < SentenceNetwork.WIDTHS[kind]; place++) {
        addPlace(word, kind, place, row, column);
        column += network.kinds[kind];
      }
    }
    return row;
  }

  private void addPlace(int word, int kind, int place, float[] row, int column) {
    int many = network.kinds[kind];
    for (int d = 0; d < network.size; d++) {
      float x = network.vectors.value[word * network.size + d];
      int at = (place * network.size + d) * many;
      for (int filter = 0; filter < many; filter++) {
        row[column + filter] += x * network.windows[kind].value[at + filter];
      }
    }
  }

  private static String bytes(float[] row, float scale) {
    byte[] bytes = new byte[row.length];
    for (int i = 0; i < bytes.length; i++) {
      int rounded = Math.round(row[i] / scale);
      bytes[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, rounded));
    }
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String ints(int[] values) {
    return Arrays.stream(values).mapToObj(String::valueOf).collect(Collectors.joining(" "));
  }

  private static String floats(float[] values, int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> number(values[i]))
        .collect(Collectors.joining(" "));
  }

  private static String number(float value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
