package com.atlassian.jira.issue.fields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;

public interface OptionSetManager {
  OptionSet getOptionsForConfig(FieldConfig p0);

  OptionSet createOptionSet(FieldConfig p0, Collection<String> p1);

  OptionSet updateOptionSet(FieldConfig p0, Collection<String> p1);

  OptionSet addOptionToOptionSet(FieldConfig p0, String p1);

  OptionSet removeOptionFromOptionSet(FieldConfig p0, String p1);

  void removeOptionSet(FieldConfig p0);
}
