package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import java.util.List;

public interface OptionsManager {
  Options getOptions(FieldConfig p0);

  void setRootOptions(FieldConfig p0, Options p1);

  void removeCustomFieldOptions(CustomField p0);

  void removeCustomFieldConfigOptions(FieldConfig p0);

  void updateOptions(Collection<Option> p0);

  Option createOption(FieldConfig p0, Long p1, Long p2, String p3);

  List<Option> createOptions(FieldConfig p0, Long p1, Long p2, Iterable<String> p3);

  void deleteOptionAndChildren(Option p0);

  Option findByOptionId(Long p0);

  List<Option> getAllOptions();

  void enableOption(Option p0);

  void disableOption(Option p0);

  void setValue(Option p0, String p1);

  List<Option> findByOptionValue(String p0);

  List<Option> findByParentId(Long p0);
}
