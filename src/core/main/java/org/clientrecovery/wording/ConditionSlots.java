package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the programs of conditions: rules that ask for the same share what was found. */
final class ConditionSlots {
  private final Map<Program, Integer> ofOwnWords = new IdentityHashMap<>();
  private final Map<Program, Integer> ofQuotes = new IdentityHashMap<>();
  private final List<Program> programs = new ArrayList<>();

  /** The slots of programs that are looked up at a place. */
  int[] of(Program[] asked, Place place) {
    Map<Program, Integer> known = place == Place.IN_QUOTE ? ofQuotes : ofOwnWords;
    int[] slots = new int[asked.length];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = known.computeIfAbsent(asked[i], this::add);
    }
    return slots;
  }

  private int add(Program program) {
    programs.add(program);
    return programs.size() - 1;
  }

  /** Two numbers by slot: the signs of the words of which every match holds one. */
  long[] keySigns(WordSigns signs) {
    long[] all = new long[2 * programs.size()];
    for (int slot = 0; slot < programs.size(); slot++) {
      int test = programs.get(slot).key().test();
      all[2 * slot] = signs.commonOf(test);
      all[2 * slot + 1] = signs.rareOf(test);
    }
    return all;
  }
}
