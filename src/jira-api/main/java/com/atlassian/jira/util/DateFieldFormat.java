package com.atlassian.jira.util;

public interface DateFieldFormat {
  java.lang.String format(java.util.Date p0);

  java.lang.String formatDatePicker(java.util.Date p0);

  java.util.Date parseDatePicker(java.lang.String p0) throws java.lang.IllegalArgumentException;

  boolean isParseable(java.lang.String p0);

  java.lang.String getFormatHint();
}
