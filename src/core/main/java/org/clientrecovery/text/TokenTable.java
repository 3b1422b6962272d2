package org.clientrecovery.text;

import java.util.Arrays;

/** Tokens as columns; grows while a comment is read and is never changed afterwards. */
final class TokenTable {
  final Letters letters;
  int[] start;
  int[] end;
  int[] hash;
  int[] info;

  /** Place of the token in {@link Letters}. */
  int[] from;

  int[] to;
  int count;

  TokenTable(Letters letters) {
    this.letters = letters;
    int room = letters.length / 5 + 8;
    start = new int[room];
    end = new int[room];
    hash = new int[room];
    info = new int[room];
    if (letters.isMoved()) {
      from = new int[room];
      to = new int[room];
    } else {
      from = start;
      to = end;
    }
  }

  void add(int first, int last, int wordHash, int shape) {
    if (count == start.length) {
      grow();
    }
    from[count] = first;
    to[count] = last;
    start[count] = letters.sourceStart(first);
    end[count] = letters.sourceEnd(last - 1);
    hash[count] = wordHash;
    info[count++] = shape;
  }

  private void grow() {
    int room = count * 2;
    boolean moved = letters.isMoved();
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    hash = Arrays.copyOf(hash, room);
    info = Arrays.copyOf(info, room);
    from = moved ? Arrays.copyOf(from, room) : start;
    to = moved ? Arrays.copyOf(to, room) : end;
  }

  int length(int token) {
    return to[token] - from[token];
  }

  char letter(int token, int index) {
    return letters.lower[from[token] + index];
  }

  String letters(int token) {
    return new String(letters.lower, from[token], length(token));
  }

  boolean holds(int token, int index, char[] wanted, int at, int length) {
    int place = from[token] + index;
    for (int i = 0; i < length; i++) {
      if (letters.lower[place + i] != wanted[at + i]) {
        return false;
      }
    }
    return true;
  }

  boolean lettersEqual(int token, String word) {
    int at = from[token];
    int length = to[token] - at;
    if (length != word.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters.lower[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
