package com.atlassian.jira.datetime;

public class LocalDate implements Comparable<LocalDate> {
  public LocalDate(int p0, int p1, int p2) {
    throw new UnsupportedOperationException("signature only: new LocalDate");
  }

  public int getYear() {
    throw new UnsupportedOperationException("signature only: LocalDate.getYear");
  }

  public int getMonth() {
    throw new UnsupportedOperationException("signature only: LocalDate.getMonth");
  }

  public int getDay() {
    throw new UnsupportedOperationException("signature only: LocalDate.getDay");
  }

  public LocalDate getEarlierDate(LocalDate p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.getEarlierDate");
  }

  public LocalDate getLaterDate(LocalDate p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.getLaterDate");
  }

  public LocalDate plusDays(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.plusDays");
  }

  public LocalDate minusDays(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.minusDays");
  }

  public LocalDate plusMonths(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.plusMonths");
  }

  public LocalDate minusMonths(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.minusMonths");
  }

  public LocalDate plusYears(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.plusYears");
  }

  public LocalDate minusYears(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.minusYears");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: LocalDate.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: LocalDate.hashCode");
  }

  public int compareTo(LocalDate p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.compareTo");
  }
}
