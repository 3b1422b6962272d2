package com.atlassian.jira.issue.fields.option;

public interface Option {
  java.lang.String getId();

  java.lang.String getName();

  java.lang.String getDescription();

  java.lang.String getImagePath();

  java.lang.String getImagePathHtml();

  java.lang.String getCssClass();

  java.util.List getChildOptions();
}
