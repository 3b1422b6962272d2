package com.atlassian.jira.util;

import java.util.Date;

public interface DateFieldFormat {
  String format(Date p0);

  String formatDatePicker(Date p0);

  Date parseDatePicker(String p0) throws IllegalArgumentException;

  boolean isParseable(String p0);

  String getFormatHint();
}
