package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

public interface Option extends SimpleOption<Option> {
  Long getSequence();

  Boolean getDisabled();

  FieldConfig getRelatedCustomField();

  Option getParentOption();

  void setSequence(Long p0);

  void setValue(String p0);

  void setDisabled(Boolean p0);

  List<Option> retrieveAllChildren(List<Option> p0);

  void store();

  Long getOptionId();

  String getValue();

  List<Option> getChildOptions();
}
