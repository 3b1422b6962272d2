package com.atlassian.jira.datetime;

public class LocalDateFactory {
  public LocalDateFactory() {
    throw new UnsupportedOperationException("signature only: new LocalDateFactory");
  }

  public static com.atlassian.jira.datetime.LocalDate from(java.util.Date p0) {
    throw new UnsupportedOperationException("signature only: LocalDateFactory.from");
  }

  public static com.atlassian.jira.datetime.LocalDate getLocalDate(
      java.util.Date p0, java.util.TimeZone p1) {
    throw new UnsupportedOperationException("signature only: LocalDateFactory.getLocalDate");
  }

  public static com.atlassian.jira.datetime.LocalDate fromIsoBasicFormat(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: LocalDateFactory.fromIsoBasicFormat");
  }

  public static java.lang.String toIsoBasic(com.atlassian.jira.datetime.LocalDate p0) {
    throw new UnsupportedOperationException("signature only: LocalDateFactory.toIsoBasic");
  }
}
