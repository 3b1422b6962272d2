package com.atlassian.jira.issue.label;

public class LabelParser {
  public static final int MAX_LABEL_LENGTH = Integer.parseInt("0");
  public static final java.util.regex.Pattern INVALID_PATTERN = null;

  public LabelParser() {
    throw new UnsupportedOperationException("signature only: new LabelParser");
  }

  public static boolean isValidLabelName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: LabelParser.isValidLabelName");
  }

  public static java.lang.String getCleanLabel(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: LabelParser.getCleanLabel");
  }

  public static java.util.Set<com.atlassian.jira.issue.label.Label> buildFromString(
      java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: LabelParser.buildFromString");
  }

  public static <Y> java.util.Set<Y> buildFromString(
      com.atlassian.jira.issue.label.LabelParser.CreateFromString<Y> p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: LabelParser.buildFromString");
  }

  public interface CreateFromString<T> {
    T create(java.lang.String p0);
  }
}
