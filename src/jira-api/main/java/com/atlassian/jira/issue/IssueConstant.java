package com.atlassian.jira.issue;

public interface IssueConstant
    extends java.lang.Comparable,
        com.atlassian.jira.util.Named,
        com.atlassian.jira.util.NamedWithDescription {
  java.lang.String getId();

  java.lang.String getName();

  java.lang.String getDescription();

  java.lang.Long getSequence();

  java.lang.String getCompleteIconUrl();

  java.lang.String getIconUrl();

  java.lang.String getIconUrlHtml();

  java.lang.String getNameTranslation();

  java.lang.String getDescTranslation();

  java.lang.String getNameTranslation(java.lang.String p0);

  java.lang.String getDescTranslation(java.lang.String p0);

  java.lang.String getNameTranslation(com.atlassian.jira.util.I18nHelper p0);

  java.lang.String getDescTranslation(com.atlassian.jira.util.I18nHelper p0);
}
