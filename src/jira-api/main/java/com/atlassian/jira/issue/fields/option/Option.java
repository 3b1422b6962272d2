package com.atlassian.jira.issue.fields.option;

import java.util.List;

public interface Option {
  String getId();

  String getName();

  String getDescription();

  String getImagePath();

  String getImagePathHtml();

  String getCssClass();

  List getChildOptions();
}
