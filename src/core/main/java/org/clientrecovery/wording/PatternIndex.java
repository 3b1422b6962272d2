package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientrecovery.text.Layer;

/**
 * Programs by the rarest words of their matches, and whom a match belongs to. Immutable.
 *
 * <p>Each symbol has its anchors one behind the other, so that a word is looked up in one stretch
 * of memory; and of each anchor's first check the signs of the words that pass, apart from the
 * rest.
 */
final class PatternIndex {
  /** Numbers of an anchor: its checks, each a test and a range; its program; where it counts. */
  static final int ENTRY = 8;

  /** Numbers by which the first tokens of a match are told. */
  static final int OPENING = 2 * OpeningTests.MOST;

  static final int PROGRAM = 6;
  static final int WHERE = 7;

  /** Instead of a test: no check. */
  static final int NO_CHECK = -1;

  private static final int BEGINS_SENTENCE = 1 << 5;
  private static final int LEAST = 6;
  private static final int MOST = 12;
  private static final int DISTANCE = 63;

  final Program[] programs;
  final int[][] owners;

  /** All anchors, {@value #ENTRY} numbers each, symbol by symbol. */
  final int[] anchors;

  /**
   * By anchor, two numbers: the {@link WordSigns} of its first check, above those of the second its
   * window among the {@link Surroundings}.
   */
  final long[] wanted;

  /** By anchor, four numbers: the same of its second and its third check. */
  final long[] further;

  /**
   * By program, {@value #OPENING} numbers: the {@link WordSigns} of the first tokens of a match.
   */
  final long[] opening;

  /** By group, and one more: its first anchor, by number. */
  final int[] firstAnchor;

  /** By group, two numbers: the signs of the first checks of its anchors, which share a window. */
  final long[] wantedByAny;

  /** By symbol, and one more: its first group. */
  final int[] firstGroup;

  /** By owner: the layers that are read, bits by ordinal. */
  final int[] ownerLayers;

  final int allLayers;
  final int ownerCount;

  private PatternIndex(
      Program[] programs, int[][] owners, int[] ownerLayers, Vocabulary vocabulary) {
    this.programs = programs;
    this.owners = owners;
    this.ownerLayers = ownerLayers;
    ownerCount = ownerLayers.length;
    allLayers = Arrays.stream(ownerLayers).reduce(0, (a, b) -> a | b);
    List<List<int[]>> byTest = byTest(vocabulary.testCount());
    AnchorGroups groups = new AnchorGroups(vocabulary.signs());
    for (int symbol = 0; symbol < vocabulary.symbolCount(); symbol++) {
      List<int[]> entries = new ArrayList<>();
      for (int test : vocabulary.tests(symbol)) {
        entries.addAll(byTest.get(test));
      }
      groups.add(entries);
    }
    firstGroup = groups.firstGroups();
    firstAnchor = groups.firstAnchors();
    wantedByAny = groups.wantedByAny();
    anchors = groups.anchors();
    wanted = new long[anchors.length / ENTRY * 2];
    further = new long[2 * wanted.length];
    opening = opening(programs, vocabulary.signs());
    sign(vocabulary.signs());
  }

  private static long[] opening(Program[] programs, WordSigns signs) {
    long[] opening = new long[OPENING * programs.length];
    Arrays.fill(opening, -1);
    for (int i = 0; i < programs.length; i++) {
      int at = OPENING * i;
      for (int test : programs[i].opening()) {
        opening[at++] = signs.commonOf(test);
        opening[at++] = signs.rareOf(test);
      }
    }
    return opening;
  }

  private void sign(WordSigns signs) {
    for (int anchor = 0; anchor < anchors.length / ENTRY; anchor++) {
      sign(signs, anchor * ENTRY, wanted, 2 * anchor);
      sign(signs, anchor * ENTRY + 2, further, 4 * anchor);
      sign(signs, anchor * ENTRY + 4, further, 4 * anchor + 2);
    }
  }

  private void sign(WordSigns signs, int check, long[] into, int at) {
    into[at] = common(signs, anchors[check]);
    into[at + 1] = rareAndWindow(signs, anchors[check], anchors[check + 1]);
  }

  /** The first number of the signs of a check. */
  static long common(WordSigns signs, int test) {
    return test == NO_CHECK ? -1 : signs.commonOf(test);
  }

  /** The second number of the signs of a check, and above it its window. */
  static long rareAndWindow(WordSigns signs, int test, int range) {
    long rare = (test == NO_CHECK ? -1 : signs.rareOf(test)) & WordSigns.ALL_SHARED;
    return rare | (long) Surroundings.window(from(range), to(range)) << WordSigns.SHARED;
  }

  private List<List<int[]>> byTest(int tests) {
    List<List<int[]>> byTest = new ArrayList<>();
    for (int test = 0; test < tests; test++) {
      byTest.add(List.of());
    }
    for (int program = 0; program < programs.length; program++) {
      int[] keyWords = programs[program].keyWords();
      for (int at = 0; at < keyWords.length; at += KeyWords.SIZE) {
        int test = keyWords[at + KeyWords.TEST];
        if (byTest.get(test).isEmpty()) {
          byTest.set(test, new ArrayList<>());
        }
        byTest.get(test).add(entry(program, Arrays.copyOfRange(keyWords, at, at + ENTRY)));
      }
    }
    return byTest;
  }

  /** Makes the numbers of a key word those of an anchor. */
  private int[] entry(int program, int[] entry) {
    entry[PROGRAM] = program;
    entry[WHERE] |= programs[program].beginsSentence() ? BEGINS_SENTENCE : 0;
    for (int owner : owners[program]) {
      entry[WHERE] |= ownerLayers[owner];
    }
    return entry;
  }

  /** Where an anchor counts, as far as the tokens of a match before it say so. */
  static int distances(int least, int most) {
    return least << LEAST | most << MOST;
  }

  static int least(int where) {
    return where >>> LEAST & DISTANCE;
  }

  static int most(int where) {
    return where >>> MOST & DISTANCE;
  }

  static boolean beginsSentence(int where) {
    return (where & BEGINS_SENTENCE) != 0;
  }

  /** Both distances of a check in one number. */
  static int range(int from, int to) {
    return from & 0xFFFF | to << 16;
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
