package com.atlassian.jira.util;

public class JiraKeyUtils {
  public static final java.lang.String STRIKE_THROUGH_CLOSED_KEYS = null;

  public JiraKeyUtils() {
    throw new UnsupportedOperationException("signature only: new JiraKeyUtils");
  }

  public static void resetKeyMatcher() {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.resetKeyMatcher");
  }

  public static boolean validProjectKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.validProjectKey");
  }

  public static boolean isReservedKeyword(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.isReservedKeyword");
  }

  public static boolean validIssueKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.validIssueKey");
  }

  public static boolean isKeyInString(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.isKeyInString");
  }

  public static boolean isKeyInString(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.isKeyInString");
  }

  public static java.lang.String linkBugKeys(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.linkBugKeys");
  }

  public static java.util.List<java.lang.String> getIssueKeysFromString(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.getIssueKeysFromString");
  }

  public static boolean isPartOfUrl(java.lang.String p0, int p1) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.isPartOfUrl");
  }

  public static java.lang.String getIssueKeyRegex() {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.getIssueKeyRegex");
  }

  public static java.lang.String fastFormatIssueKey(java.lang.String p0, java.lang.Long p1) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.fastFormatIssueKey");
  }

  public static java.lang.String slowFormatIssueKey(java.lang.String p0, java.lang.Long p1) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.slowFormatIssueKey");
  }

  public interface KeyMatcher {
    java.lang.String getProjectKeyRegex();

    java.lang.String getIssueKeyRegex();

    boolean isKeyInString(java.lang.String p0);

    boolean isValidProjectKey(java.lang.String p0);

    boolean isValidIssueKey(java.lang.String p0);

    boolean isIgnoreUrlWithKey();

    boolean isKeyDetectionBackwardsCompatible();

    java.lang.String getLink(java.lang.String p0);
  }
}
