package com.atlassian.jira.issue.status.category;

public interface StatusCategory
    extends java.io.Serializable,
        java.lang.Comparable<com.atlassian.jira.issue.status.category.StatusCategory> {
  java.lang.String UNDEFINED = "undefined";
  java.lang.String TO_DO = "new";
  java.lang.String IN_PROGRESS = "indeterminate";
  java.lang.String COMPLETE = "done";

  java.lang.Long getId();

  java.lang.String getTranslatedName();

  java.lang.String getTranslatedName(java.lang.String p0);

  java.lang.String getTranslatedName(com.atlassian.jira.util.I18nHelper p0);

  java.lang.String getKey();

  java.lang.String getName();

  java.util.List<java.lang.String> getAliases();

  java.lang.String getPrimaryAlias();

  java.lang.String getColorName();

  java.lang.Long getSequence();
}
