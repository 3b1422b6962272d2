package org.clientrecovery.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Contractions and how they part into two words, with and without their apostrophe. */
final class Contractions {
  /** Written-out words; 0 stands for the letters themselves. */
  static final String[] FORMS = {
    null, "not", "are", "is", "has", "will", "would", "have", "am", "us", "can", "shall", "you",
    "your", "please", "going", "to", "want", "got", "had", "i"
  };

  static final int NOT = 1;
  static final int ARE = 2;
  static final int IS = 3;
  static final int HAS = 4;
  static final int WILL = 5;
  static final int WOULD = 6;
  static final int HAVE = 7;
  static final int AM = 8;
  static final int US = 9;
  static final int CAN = 10;
  static final int SHALL = 11;
  private static final int GOING = 15;
  private static final int TO = 16;
  private static final int WANT = 17;
  private static final int GOT = 18;

  /** A word and where it parts: letters of the first half, and the forms of both. */
  record Split(String word, int at, int firstForm, int secondForm) {}

  private static final Map<Integer, Split> BY_HASH = new HashMap<>();
  private static final Map<Integer, Integer> REPLACED = new HashMap<>();
  private static final Set<Integer> PRONOUNS = new HashSet<>();
  private static final int LET = "let".hashCode();
  private static final int CA = "ca".hashCode();
  private static final int WO = "wo".hashCode();
  private static final int SHA = "sha".hashCode();
  private static final int AI = "ai".hashCode();
  static final int BEEN = "been".hashCode();
  static final int GOT_HASH = "got".hashCode();
  private static final int[] HASHES = new int[FORMS.length];
  private static final long[] BLOOM = new long[256];

  static {
    for (String verb :
        "did do does was were is are have has had would should could must need might dare ai"
            .split(" ")) {
      split(verb + "nt", verb.length(), verb.equals("ai") ? IS : 0, NOT);
    }
    for (String pronoun :
        ("it he she that there here what who where how this which when why everything nothing"
                + " something someone somebody nobody everybody everyone anyone one")
            .split(" ")) {
      PRONOUNS.add(pronoun.hashCode());
    }
    mark(BEEN);
    mark(GOT_HASH);
    split("cant", 3, 0, NOT);
    split("cannot", 3, 0, NOT);
    split("wont", 2, WILL, NOT);
    split("im", 1, 0, AM);
    split("ive", 1, 0, HAVE);
    split("youre", 3, 0, ARE);
    split("theyre", 4, 0, ARE);
    split("youve", 3, 0, HAVE);
    split("weve", 2, 0, HAVE);
    split("theyve", 4, 0, HAVE);
    split("youll", 3, 0, WILL);
    split("theyll", 4, 0, WILL);
    split("itll", 2, 0, WILL);
    split("thats", 4, 0, IS);
    split("whats", 4, 0, IS);
    split("theres", 5, 0, IS);
    split("heres", 4, 0, IS);
    split("shouldve", 6, 0, HAVE);
    split("couldve", 5, 0, HAVE);
    split("wouldve", 5, 0, HAVE);
    split("mustve", 4, 0, HAVE);
    split("gonna", 3, GOING, TO);
    split("wanna", 3, WANT, TO);
    split("gotta", 3, GOT, TO);
    replaced("u", 12);
    replaced("ur", 13);
    replaced("pls", 14);
    replaced("plz", 14);
    replaced("plese", 14);
    for (int i = 1; i < FORMS.length; i++) {
      HASHES[i] = FORMS[i].hashCode();
    }
  }

  private Contractions() {}

  private static void split(String word, int at, int first, int second) {
    BY_HASH.put(word.hashCode(), new Split(word, at, first, second));
    mark(word.hashCode());
  }

  private static void replaced(String word, int form) {
    REPLACED.put(word.hashCode(), form);
    mark(word.hashCode());
  }

  private static void mark(int hash) {
    BLOOM[hash >>> 6 & 255] |= 1L << hash;
  }

  /** The form of "ca", "wo", "sha" and "ai" before "n't"; 0 where the letters are the word. */
  static int verbBeforeNot(int hash) {
    return hash == CA ? CAN : hash == WO ? WILL : hash == SHA ? SHALL : hash == AI ? IS : 0;
  }

  /** The form of "'re", "'ve", "'ll" by their two letters, or 0. */
  static int ending(char first, char second) {
    if (second == 'e') {
      return first == 'r' ? ARE : first == 'v' ? HAVE : 0;
    }
    return first == 'l' && second == 'l' ? WILL : 0;
  }

  /** What "'s" stands for after the word of that hash: "is", "us" after "let", 0 after a noun. */
  static int afterPronoun(int hash) {
    return hash == LET ? US : PRONOUNS.contains(hash) ? IS : 0;
  }

  /** Whether a word of that hash may be one that parts or is replaced. */
  static boolean isCandidate(int hash) {
    return (BLOOM[hash >>> 6 & 255] >>> hash & 1) != 0;
  }

  /** How a word of that hash parts, or null. */
  static Split split(int hash) {
    return BY_HASH.get(hash);
  }

  /** The form that replaces the word of that hash, or 0. */
  static int replacement(int hash) {
    return REPLACED.getOrDefault(hash, 0);
  }

  /** Whether that form has those letters from an index on. */
  static boolean holds(int form, int from, char[] letters, int at, int length) {
    for (int i = 0; i < length; i++) {
      if (FORMS[form].charAt(from + i) != letters[at + i]) {
        return false;
      }
    }
    return true;
  }

  static int hash(int form) {
    return HASHES[form];
  }
}
