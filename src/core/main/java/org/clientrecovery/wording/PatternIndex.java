package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientrecovery.text.Layer;

/** Programs by their rarest required test, and whom a match belongs to. */
final class PatternIndex {
  static final int ENTRY = 14;
  private static final int FILTERS = 2;
  private static final int[] NONE = {};

  final Program[] programs;
  final int[][] owners;

  /**
   * By symbol: what to try where a token has that symbol. Entries of {@value #ENTRY} numbers: the
   * program, its layers, then twice a filter that some token must pass (or -1) with its least and
   * greatest distance from the anchor, then the least and the most tokens before the anchor, then
   * what the first three tokens must pass (or -1), and 1 where only a sentence's first token begins
   * a match. All in one row, so that most tries touch no more.
   */
  final int[][] anchored;

  /** By symbol: the filters that such a token passes. */
  final int[][] passedFilters;

  /** By program and by owner: the layers that are read, bits by ordinal. */
  final int[] programLayers;

  final int[] ownerLayers;
  final int allLayers;
  final int filterCount;
  final int ownerCount;

  private PatternIndex(
      Program[] programs, int[][] owners, int[] ownerLayers, Vocabulary vocabulary) {
    this.programs = programs;
    this.owners = owners;
    this.ownerLayers = ownerLayers;
    ownerCount = ownerLayers.length;
    allLayers = Arrays.stream(ownerLayers).reduce(0, (a, b) -> a | b);
    programLayers = new int[programs.length];
    for (int p = 0; p < programs.length; p++) {
      for (int owner : owners[p]) {
        programLayers[p] |= ownerLayers[owner];
      }
    }
    int[] filterOfTest = new int[vocabulary.testCount()];
    Arrays.fill(filterOfTest, -1);
    int filters = 0;
    int[][] entries = new int[programs.length][];
    List<List<Integer>> byTest = new ArrayList<>();
    for (int i = 0; i < vocabulary.testCount(); i++) {
      byTest.add(new ArrayList<>());
    }
    for (int p = 0; p < programs.length; p++) {
      int[] required = programs[p].required();
      int[] before = programs[p].before();
      byTest.get(required[0]).add(p);
      int[] opening = Arrays.copyOf(programs[p].opening(), 3);
      Arrays.fill(opening, programs[p].opening().length, 3, -1);
      entries[p] =
          new int[] {
            p,
            programLayers[p],
            -1,
            0,
            0,
            -1,
            0,
            0,
            before[0],
            before[1],
            opening[0],
            opening[1],
            opening[2],
            programs[p].beginsSentence() ? 1 : 0
          };
      for (int i = 1; i < Math.min(required.length, FILTERS + 1); i++) {
        if (filterOfTest[required[i]] < 0) {
          filterOfTest[required[i]] = filters++;
        }
        entries[p][3 * i - 1] = filterOfTest[required[i]];
        entries[p][3 * i] = before[2 * i] - before[1];
        entries[p][3 * i + 1] = before[2 * i + 1] - before[0];
      }
    }
    filterCount = filters;
    anchored = new int[vocabulary.symbolCount()][];
    passedFilters = new int[vocabulary.symbolCount()][];
    for (int symbol = 0; symbol < anchored.length; symbol++) {
      anchored[symbol] = anchoredAt(vocabulary.tests(symbol), byTest, entries);
      passedFilters[symbol] =
          orNone(
              Arrays.stream(vocabulary.tests(symbol))
                  .map(test -> filterOfTest[test])
                  .filter(filter -> filter >= 0)
                  .toArray());
    }
  }

  private static int[] anchoredAt(int[] tests, List<List<Integer>> byTest, int[][] entries) {
    return orNone(
        Arrays.stream(tests)
            .boxed()
            .flatMap(test -> byTest.get(test).stream())
            .sorted()
            .distinct()
            .flatMapToInt(program -> Arrays.stream(entries[program]))
            .toArray());
  }

  private static int[] orNone(int[] numbers) {
    return numbers.length == 0 ? NONE : numbers;
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
