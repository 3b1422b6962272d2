package com.atlassian.jira.issue.fields.option;

import java.util.Collection;

public interface OptionSet {
  Collection<Option> getOptions();

  Collection<String> getOptionIds();

  void addOption(String p0, String p1);
}
