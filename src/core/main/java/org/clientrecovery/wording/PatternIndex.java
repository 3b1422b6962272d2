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
  private static final int[] NONE = {};

  final Program[] programs;
  final int[][] owners;

  /** By symbol: the programs to try where a token has that symbol. */
  final int[][] anchored;

  /** By symbol: the filters that such a token passes. */
  final int[][] passedFilters;

  /**
   * By program, in threes: a filter that some token must pass, and its least and greatest distance
   * from the anchor.
   */
  final int[][] neededFilters;

  /** By program: the filter that a match's first token passes, or -1 where none is kept. */
  final int[] startFilters;

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
    neededFilters = new int[programs.length][];
    startFilters = new int[programs.length];
    List<List<Integer>> byTest = new ArrayList<>();
    for (int i = 0; i < vocabulary.testCount(); i++) {
      byTest.add(new ArrayList<>());
    }
    for (int p = 0; p < programs.length; p++) {
      int[] required = programs[p].required();
      byTest.get(required[0]).add(p);
      int[] before = programs[p].before();
      neededFilters[p] = new int[3 * (required.length - 1)];
      for (int i = 1; i < required.length; i++) {
        if (filterOfTest[required[i]] < 0) {
          filterOfTest[required[i]] = filters++;
        }
        neededFilters[p][3 * i - 3] = filterOfTest[required[i]];
        neededFilters[p][3 * i - 2] = before[2 * i] - before[1];
        neededFilters[p][3 * i - 1] = before[2 * i + 1] - before[0];
      }
    }
    for (int p = 0; p < programs.length; p++) {
      int firstTest = programs[p].firstTest();
      startFilters[p] = firstTest < 0 ? -1 : filterOfTest[firstTest];
    }
    filterCount = filters;
    anchored = new int[vocabulary.symbolCount()][];
    passedFilters = new int[vocabulary.symbolCount()][];
    for (int symbol = 0; symbol < anchored.length; symbol++) {
      anchored[symbol] = anchoredAt(vocabulary.tests(symbol), byTest);
      passedFilters[symbol] =
          orNone(
              Arrays.stream(vocabulary.tests(symbol))
                  .map(test -> filterOfTest[test])
                  .filter(filter -> filter >= 0)
                  .toArray());
    }
  }

  private static int[] anchoredAt(int[] tests, List<List<Integer>> byTest) {
    return orNone(
        Arrays.stream(tests)
            .boxed()
            .flatMap(test -> byTest.get(test).stream())
            .mapToInt(Integer::intValue)
            .sorted()
            .distinct()
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
