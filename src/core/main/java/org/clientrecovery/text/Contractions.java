package org.clientrecovery.text;

import java.util.ArrayList;
import java.util.List;

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

  /**
   * A word and where it parts: letters of the first half, and the forms of both; no letters where
   * the first form stands for all of it.
   */
  record Split(String word, int at, int firstForm, int secondForm) {

    boolean isWhole() {
      return at == 0;
    }
  }

  private static final WordIndex WORDS = new WordIndex();

  /** By the number of the word; none is 0. */
  private static final List<Split> SPLITS = new ArrayList<>(List.of(new Split("", 0, 0, 0)));

  private static final WordIndex PRONOUNS = new WordIndex();
  private static final int LET = "let".hashCode();
  private static final int CA = "ca".hashCode();
  private static final int WO = "wo".hashCode();
  private static final int SHA = "sha".hashCode();
  private static final int AI = "ai".hashCode();
  static final int BEEN = "been".hashCode();
  static final int GOT_HASH = "got".hashCode();
  private static final int[] HASHES = new int[FORMS.length];

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
    WORDS.add(word.hashCode());
    SPLITS.add(new Split(word, at, first, second));
  }

  private static void replaced(String word, int form) {
    split(word, 0, form, 0);
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
    return hash == LET ? US : PRONOUNS.find(hash) > 0 ? IS : 0;
  }

  /** How a word of that hash parts, or null; another word may have the same hash. */
  static Split split(int hash) {
    int word = WORDS.find(hash);
    return word > 0 ? SPLITS.get(word) : null;
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
