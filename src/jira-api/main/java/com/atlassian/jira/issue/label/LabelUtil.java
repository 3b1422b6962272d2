package com.atlassian.jira.issue.label;

import com.atlassian.jira.user.ApplicationUser;

public interface LabelUtil {
  String getLabelSearchPath(ApplicationUser p0, String p1);

  String getLabelSearchPath(ApplicationUser p0, Long p1, String p2);

  String getLabelSearchPathForProject(ApplicationUser p0, Long p1, String p2);

  String getLabelSearchPathForProject(ApplicationUser p0, Long p1, Long p2, String p3);
}
