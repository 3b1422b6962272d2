package com.atlassian.jira.util;

import java.util.List;

public class JiraKeyUtils {
  public static final String STRIKE_THROUGH_CLOSED_KEYS = null;

  public JiraKeyUtils() {
    throw new UnsupportedOperationException("signature only: new JiraKeyUtils");
  }

  public static void resetKeyMatcher() {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.resetKeyMatcher");
  }

  public static boolean validProjectKey(String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.validProjectKey");
  }

  public static boolean isReservedKeyword(String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.isReservedKeyword");
  }

  public static boolean validIssueKey(String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.validIssueKey");
  }

  public static boolean isKeyInString(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.isKeyInString");
  }

  public static boolean isKeyInString(String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.isKeyInString");
  }

  public static String linkBugKeys(String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.linkBugKeys");
  }

  public static List<String> getIssueKeysFromString(String p0) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.getIssueKeysFromString");
  }

  public static boolean isPartOfUrl(String p0, int p1) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.isPartOfUrl");
  }

  public static String getIssueKeyRegex() {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.getIssueKeyRegex");
  }

  public static String fastFormatIssueKey(String p0, Long p1) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.fastFormatIssueKey");
  }

  public static String slowFormatIssueKey(String p0, Long p1) {
    throw new UnsupportedOperationException("signature only: JiraKeyUtils.slowFormatIssueKey");
  }

  public interface KeyMatcher {
    String getProjectKeyRegex();

    String getIssueKeyRegex();

    boolean isKeyInString(String p0);

    boolean isValidProjectKey(String p0);

    boolean isValidIssueKey(String p0);

    boolean isIgnoreUrlWithKey();

    boolean isKeyDetectionBackwardsCompatible();

    String getLink(String p0);
  }
}
