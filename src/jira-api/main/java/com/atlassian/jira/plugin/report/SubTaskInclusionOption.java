package com.atlassian.jira.plugin.report;

import com.atlassian.jira.util.I18nHelper;

public enum SubTaskInclusionOption {
  ONLY_ASSIGNED,
  ASSIGNED_AND_UNASSIGNED,
  ONLY_SELECTED_VERSION,
  SELECTED_AND_BLANK_VERSIONS,
  ALL;

  public String getKey() {
    throw new UnsupportedOperationException("signature only: SubTaskInclusionOption.getKey");
  }

  public String getDescription(I18nHelper p0) {
    throw new UnsupportedOperationException(
        "signature only: SubTaskInclusionOption.getDescription");
  }

  public static SubTaskInclusionOption fromKey(String p0) {
    throw new UnsupportedOperationException("signature only: SubTaskInclusionOption.fromKey");
  }

  public static boolean isValidKey(String p0) {
    throw new UnsupportedOperationException("signature only: SubTaskInclusionOption.isValidKey");
  }
}
