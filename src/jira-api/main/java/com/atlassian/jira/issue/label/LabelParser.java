package com.atlassian.jira.issue.label;

import java.util.Set;
import java.util.regex.Pattern;

public class LabelParser {
  public static final int MAX_LABEL_LENGTH = Integer.parseInt("0");
  public static final Pattern INVALID_PATTERN = null;

  public LabelParser() {
    throw new UnsupportedOperationException("signature only: new LabelParser");
  }

  public static boolean isValidLabelName(String p0) {
    throw new UnsupportedOperationException("signature only: LabelParser.isValidLabelName");
  }

  public static String getCleanLabel(String p0) {
    throw new UnsupportedOperationException("signature only: LabelParser.getCleanLabel");
  }

  public static Set<Label> buildFromString(String p0) {
    throw new UnsupportedOperationException("signature only: LabelParser.buildFromString");
  }

  public static <Y> Set<Y> buildFromString(LabelParser.CreateFromString<Y> p0, String p1) {
    throw new UnsupportedOperationException("signature only: LabelParser.buildFromString");
  }

  public interface CreateFromString<T> {
    T create(String p0);
  }
}
