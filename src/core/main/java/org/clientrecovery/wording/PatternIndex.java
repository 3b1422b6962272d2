package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientrecovery.text.Layer;

/** Programs by the rarest words of their matches, and whom a match belongs to. Immutable. */
final class PatternIndex {
  /** Numbers of an anchor: its program, where it counts, its range, then its checks. */
  static final int ENTRY = 10;

  static final int PROGRAM = 0;
  static final int LAYERS = 1;
  static final int LEAST = 2;
  static final int MOST = 3;
  static final int CHECKS = 4;

  /** Beside the layers of an anchor: only a sentence's first token begins a match. */
  static final int BEGINS_SENTENCE = 1 << 30;

  /** Instead of a test: no check. */
  static final int NO_CHECK = -1;

  final Program[] programs;
  final int[][] owners;

  /** All anchors, {@value #ENTRY} numbers each. */
  final int[] anchors;

  /** By symbol, and one more: where its places in {@link #anchored} begin. */
  final int[] firstAnchored;

  /** Places of anchors, symbol by symbol. */
  final int[] anchored;

  /** By owner: the layers that are read, bits by ordinal. */
  final int[] ownerLayers;

  final int allLayers;
  final int ownerCount;
  final int checkCount;

  /** By check: the test it asks. */
  final int[] testOfCheck;

  /** By check: the signs of all symbols that pass it. */
  final long[] signOfCheck;

  private final Map<Integer, Integer> checks = new HashMap<>();

  private PatternIndex(
      Program[] programs, int[][] owners, int[] ownerLayers, Vocabulary vocabulary) {
    this.programs = programs;
    this.owners = owners;
    this.ownerLayers = ownerLayers;
    ownerCount = ownerLayers.length;
    allLayers = Arrays.stream(ownerLayers).reduce(0, (a, b) -> a | b);
    int count = Arrays.stream(programs).mapToInt(program -> program.keyWords().size()).sum();
    anchors = new int[count * ENTRY];
    List<List<Integer>> byTest = new ArrayList<>();
    for (int i = 0; i < vocabulary.testCount(); i++) {
      byTest.add(new ArrayList<>());
    }
    int at = 0;
    for (int p = 0; p < programs.length; p++) {
      for (KeyWord anchor : programs[p].keyWords()) {
        fill(at, p, anchor);
        byTest.get(anchor.test()).add(at);
        at += ENTRY;
      }
    }
    checkCount = checks.size();
    testOfCheck = new int[checkCount];
    checks.forEach((test, check) -> testOfCheck[check] = test);
    long[] signs = vocabulary.signs();
    signOfCheck = Arrays.stream(testOfCheck).mapToLong(test -> signs[test]).toArray();
    firstAnchored = new int[vocabulary.symbolCount() + 1];
    IntStream.Builder all = IntStream.builder();
    for (int symbol = 0; symbol < vocabulary.symbolCount(); symbol++) {
      int[] here =
          Arrays.stream(vocabulary.tests(symbol))
              .boxed()
              .flatMap(test -> byTest.get(test).stream())
              .mapToInt(Integer::intValue)
              .sorted()
              .toArray();
      firstAnchored[symbol + 1] = firstAnchored[symbol] + here.length;
      Arrays.stream(here).forEach(all);
    }
    anchored = all.build().toArray();
  }

  private void fill(int at, int program, KeyWord anchor) {
    int layers = programs[program].beginsSentence() ? BEGINS_SENTENCE : 0;
    for (int owner : owners[program]) {
      layers |= ownerLayers[owner];
    }
    anchors[at + PROGRAM] = program;
    anchors[at + LAYERS] = layers;
    anchors[at + LEAST] = anchor.least();
    anchors[at + MOST] = anchor.most();
    for (int i = 0; i < KeyWord.MOST_CHECKS; i++) {
      boolean has = i < anchor.checks().size();
      anchors[at + CHECKS + 2 * i] = has ? check(anchor.checks().get(i).test()) : NO_CHECK;
      anchors[at + CHECKS + 2 * i + 1] = has ? range(anchor.checks().get(i)) : 0;
    }
  }

  private int check(int test) {
    return checks.computeIfAbsent(test, key -> checks.size());
  }

  /** Both distances of a check in one number. */
  private static int range(KeyWord.Check check) {
    return check.from() & 0xFFFF | check.to() << 16;
  }

  static int from(int range) {
    return (short) range;
  }

  static int to(int range) {
    return range >> 16;
  }

  /** Collects programs; equal ones are kept once. */
  static final class Builder {
    private final Map<Program, Integer> numbers = new IdentityHashMap<>();
    private final List<Program> programs = new ArrayList<>();
    private final List<List<Integer>> owners = new ArrayList<>();
    private final List<Integer> ownerLayers = new ArrayList<>();

    int newOwner(Set<Layer> layers) {
      int bits = 0;
      for (Layer layer : layers) {
        bits |= 1 << layer.ordinal();
      }
      ownerLayers.add(bits);
      return ownerLayers.size() - 1;
    }

    void add(Program program, int owner) {
      Integer number = numbers.get(program);
      if (number == null) {
        number = programs.size();
        numbers.put(program, number);
        programs.add(program);
        owners.add(new ArrayList<>());
      }
      owners.get(number).add(owner);
    }

    PatternIndex build(Vocabulary vocabulary) {
      int[][] all = new int[owners.size()][];
      for (int i = 0; i < all.length; i++) {
        all[i] = owners.get(i).stream().mapToInt(Integer::intValue).toArray();
      }
      int[] layers = ownerLayers.stream().mapToInt(Integer::intValue).toArray();
      return new PatternIndex(programs.toArray(new Program[0]), all, layers, vocabulary);
    }
  }
}
