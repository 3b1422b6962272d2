package com.atlassian.jira.plugin.report;

public enum SubTaskInclusionOption {
  ONLY_ASSIGNED,
  ASSIGNED_AND_UNASSIGNED,
  ONLY_SELECTED_VERSION,
  SELECTED_AND_BLANK_VERSIONS,
  ALL;

  public java.lang.String getKey() {
    throw new UnsupportedOperationException("signature only: SubTaskInclusionOption.getKey");
  }

  public java.lang.String getDescription(com.atlassian.jira.util.I18nHelper p0) {
    throw new UnsupportedOperationException(
        "signature only: SubTaskInclusionOption.getDescription");
  }

  public static com.atlassian.jira.plugin.report.SubTaskInclusionOption fromKey(
      java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: SubTaskInclusionOption.fromKey");
  }

  public static boolean isValidKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: SubTaskInclusionOption.isValidKey");
  }
}
