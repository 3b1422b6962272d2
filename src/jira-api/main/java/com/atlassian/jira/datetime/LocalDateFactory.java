package com.atlassian.jira.datetime;

import java.util.Date;
import java.util.TimeZone;

public class LocalDateFactory {
  public LocalDateFactory() {
    throw new UnsupportedOperationException("signature only: new LocalDateFactory");
  }

  public static LocalDate from(Date p0) {
    throw new UnsupportedOperationException("signature only: LocalDateFactory.from");
  }

  public static LocalDate getLocalDate(Date p0, TimeZone p1) {
    throw new UnsupportedOperationException("signature only: LocalDateFactory.getLocalDate");
  }

  public static LocalDate fromIsoBasicFormat(String p0) {
    throw new UnsupportedOperationException("signature only: LocalDateFactory.fromIsoBasicFormat");
  }

  public static String toIsoBasic(LocalDate p0) {
    throw new UnsupportedOperationException("signature only: LocalDateFactory.toIsoBasic");
  }
}
