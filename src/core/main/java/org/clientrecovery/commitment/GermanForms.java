package org.clientrecovery.commitment;

import org.clientrecovery.text.CommentText;

/** Tells German verb forms by their endings. */
final class GermanForms {
  private final PromiseText in;
  private final CommentText text;

  GermanForms(PromiseText in) {
    this.in = in;
    this.text = in.text;
  }

  boolean isFirstPersonVerb(int i) {
    int length = text.wordLength(i);
    return text.isWord(i)
        && length > 3
        && text.wordChar(i, length - 1) == 'e'
        && !text.isCapitalised(i)
        && !in.hasRole(i)
        && !in.isDate(i);
  }

  /** "getauscht", "repariert", "übergeben": by its ending, at the end of a clause. */
  boolean isParticiple(int i) {
    int length = text.wordLength(i);
    if (length < 5 || !text.isWord(i)) {
      return false;
    }
    boolean t = text.wordChar(i, length - 1) == 't';
    boolean en = text.wordChar(i, length - 1) == 'n' && text.wordChar(i, length - 2) == 'e';
    boolean ge = hasGe(i, length);
    boolean inseparable =
        t
            && (startsWith(i, "be")
                || startsWith(i, "er")
                || startsWith(i, "ver")
                || startsWith(i, "ent"));
    boolean iert = t && length > 5 && text.wordChar(i, length - 2) == 'r';
    return ge && (t || en) || inseparable || iert;
  }

  boolean endsWith(int i, String suffix) {
    int before = text.wordLength(i) - suffix.length();
    for (int k = 0; before >= 0 && k < suffix.length(); k++) {
      if (text.wordChar(i, before + k) != suffix.charAt(k)) {
        return false;
      }
    }
    return before >= 0;
  }

  private boolean startsWith(int i, String prefix) {
    for (int k = 0; k < prefix.length(); k++) {
      if (text.wordChar(i, k) != prefix.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasGe(int i, int length) {
    for (int k = 0; k + 4 < length && k < 7; k++) {
      if (text.wordChar(i, k) == 'g' && text.wordChar(i, k + 1) == 'e') {
        return true;
      }
    }
    return false;
  }
}
