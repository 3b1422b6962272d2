package com.atlassian.jira.datetime;

public class LocalDate implements java.lang.Comparable<com.atlassian.jira.datetime.LocalDate> {
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

  public com.atlassian.jira.datetime.LocalDate getEarlierDate(
      com.atlassian.jira.datetime.LocalDate p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.getEarlierDate");
  }

  public com.atlassian.jira.datetime.LocalDate getLaterDate(
      com.atlassian.jira.datetime.LocalDate p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.getLaterDate");
  }

  public com.atlassian.jira.datetime.LocalDate plusDays(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.plusDays");
  }

  public com.atlassian.jira.datetime.LocalDate minusDays(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.minusDays");
  }

  public com.atlassian.jira.datetime.LocalDate plusMonths(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.plusMonths");
  }

  public com.atlassian.jira.datetime.LocalDate minusMonths(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.minusMonths");
  }

  public com.atlassian.jira.datetime.LocalDate plusYears(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.plusYears");
  }

  public com.atlassian.jira.datetime.LocalDate minusYears(int p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.minusYears");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: LocalDate.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: LocalDate.hashCode");
  }

  public int compareTo(com.atlassian.jira.datetime.LocalDate p0) {
    throw new UnsupportedOperationException("signature only: LocalDate.compareTo");
  }
}
