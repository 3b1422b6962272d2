package org.clientrecovery.wording;

import java.util.HashMap;
import java.util.Map;

/** The words that are in nearly every comment, with their share of ten thousand words. */
final class CommonWords {
  private static final int OTHER = 3;
  private static final Map<String, Integer> SHARES = new HashMap<>();

  static {
    put(450, "the");
    put(300, "to and you");
    put(200, "is a of in i we it for that on die der und das ist");
    put(120, "your not are have this with be was our will can as if do ich sie wir nicht");
    put(
        60,
        "at or from by has has but please an all so my they there what no when which would been me"
            + " us had were should could did does am out up about only also just any now then one more"
            + " than ihr ihre es ein eine zu auf mit für von den dem im");
    put(
        25,
        "more time need here issue problem team system help sorry thanks thank see get know like new after"
            + " before because still again other some who how very into them their these those her his"
            + " make made work working sent send file user users customer ticket back check could over"
            + " day today way said such same own bitte noch auch wird wurde haben hat kann sind bei");
  }

  private CommonWords() {}

  private static void put(int share, String words) {
    for (String word : words.split(" ")) {
      SHARES.put(word, share);
    }
  }

  static int frequency(String word) {
    return SHARES.getOrDefault(word, OTHER);
  }
}
