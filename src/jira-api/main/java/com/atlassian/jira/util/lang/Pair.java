package com.atlassian.jira.util.lang;

public final class Pair<F, S> {
  public static <U, V> Pair<U, V> of(U p0, V p1) {
    throw new UnsupportedOperationException("signature only: Pair.of");
  }

  public static <U, V> Pair<U, V> strictPairOf(U p0, V p1) {
    throw new UnsupportedOperationException("signature only: Pair.strictPairOf");
  }

  public static <U, V> Pair<U, V> nicePairOf(U p0, V p1) {
    throw new UnsupportedOperationException("signature only: Pair.nicePairOf");
  }

  public F first() {
    throw new UnsupportedOperationException("signature only: Pair.first");
  }

  public S second() {
    throw new UnsupportedOperationException("signature only: Pair.second");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: Pair.hashCode");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: Pair.equals");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: Pair.toString");
  }

  Pair() {
    throw new UnsupportedOperationException("signature only: new Pair");
  }
}
