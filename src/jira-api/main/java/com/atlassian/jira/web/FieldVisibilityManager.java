package com.atlassian.jira.web;

import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.search.SearchContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

public interface FieldVisibilityManager {
  String ALL_ISSUE_TYPES = null;

  boolean isFieldHidden(ApplicationUser p0, String p1);

  boolean isFieldHidden(ApplicationUser p0, Field p1);

  boolean isFieldVisible(ApplicationUser p0, String p1);

  boolean isFieldVisible(ApplicationUser p0, Field p1);

  boolean isFieldHidden(String p0, com.atlassian.jira.issue.Issue p1);

  boolean isFieldVisible(String p0, com.atlassian.jira.issue.Issue p1);

  boolean isFieldHidden(Long p0, String p1, Long p2);

  boolean isFieldVisible(Long p0, String p1, Long p2);

  boolean isFieldHidden(Long p0, String p1, String p2);

  boolean isFieldVisible(Long p0, String p1, String p2);

  boolean isCustomFieldHidden(Long p0, Long p1, String p2);

  boolean isCustomFieldVisible(Long p0, Long p1, String p2);

  boolean isFieldHiddenInAllSchemes(Long p0, String p1, List<String> p2);

  boolean isFieldHiddenInAllSchemes(Long p0, String p1);

  boolean isFieldHiddenInAllSchemes(String p0, SearchContext p1, ApplicationUser p2);

  boolean isFieldHiddenInAllSchemes(Field p0, SearchContext p1, ApplicationUser p2);
}
