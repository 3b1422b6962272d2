package org.clientrecovery.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Words whose full stop does not close a sentence, and endings that make a dotted name one word.
 */
final class Abbreviations {
  private static final Set<String> WORDS =
      set(
          "mr mrs ms dr prof st vs e.g i.e cf approx ca inc ltd co corp dept ext fig min max incl excl"
              + " resp tel est no nr str abs art bzw inkl ggf usw evtl z.b d.h u.a i.d.r o.g sog vgl hr"
              + " fr jan feb mar apr jun jul aug sep sept oct okt nov dec dez mo di mi do fr sa so");
  private static final Set<String> ENDINGS =
      set(
          "com org net io de eu uk ch at fr nl es it us app dev example local internal txt log pdf xls"
              + " xlsx csv zip png jpg jpeg gif doc docx ppt pptx xml json yaml yml html htm js ts css"
              + " java py sh bat exe dll conf cfg ini sql php db bak gz tar md properties jar war env"
              + " key pem crt dwg mp4 mov wav eml msg");

  private Abbreviations() {}

  private static Set<String> set(String words) {
    return new HashSet<>(Arrays.asList(words.split(" ")));
  }

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  static boolean isEnding(String part) {
    return ENDINGS.contains(part);
  }
}
