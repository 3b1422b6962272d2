package org.clientrecovery.text;

/**
 * Words by their hashes, numbered from 1 as they come; some may share a number. For many threads
 * once the last one is in.
 */
public final class WordIndex {
  /** The hash of a word, below it its number; 0 where the place is free. */
  private long[] places = new long[1 << 10];

  private int taken;
  private int count;

  /** The number of the word with that hash; the next one where it is new. */
  public int add(int hash) {
    int known = find(hash);
    if (known != 0) {
      return known;
    }
    take(hash, ++count);
    return count;
  }

  /** Gives a word a number that another one has; a word that is known keeps its own. */
  public void addAlike(int hash, int number) {
    if (find(hash) == 0) {
      take(hash, number);
    }
  }

  private void take(int hash, int number) {
    if (++taken * 2 > places.length) {
      grow();
    }
    put(hash, number);
  }

  private void grow() {
    long[] old = places;
    places = new long[old.length * 2];
    for (long place : old) {
      if (place != 0) {
        put(hash(place), (int) place);
      }
    }
  }

  private void put(int hash, int number) {
    int at = slot(hash);
    while (places[at] != 0) {
      at = at + 1 & places.length - 1;
    }
    places[at] = (long) hash << Integer.SIZE | number;
  }

  private static int hash(long place) {
    return (int) (place >>> Integer.SIZE);
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & places.length - 1;
  }

  /** The number of the word with that hash; 0 where there is none. */
  public int find(int hash) {
    int at = slot(hash);
    long place = places[at];
    while (place != 0 && hash(place) != hash) {
      at = at + 1 & places.length - 1;
      place = places[at];
    }
    return (int) place;
  }

  /** The largest number. */
  public int count() {
    return count;
  }

  @Override
  public String toString() {
    return taken + " words";
  }
}
