package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;

public interface IssueConstant extends Comparable, Named, NamedWithDescription {
  String getId();

  String getName();

  String getDescription();

  Long getSequence();

  String getCompleteIconUrl();

  String getIconUrl();

  String getIconUrlHtml();

  String getNameTranslation();

  String getDescTranslation();

  String getNameTranslation(String p0);

  String getDescTranslation(String p0);

  String getNameTranslation(I18nHelper p0);

  String getDescTranslation(I18nHelper p0);
}
