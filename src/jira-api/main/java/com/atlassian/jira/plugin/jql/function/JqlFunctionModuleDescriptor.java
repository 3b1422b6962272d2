package com.atlassian.jira.plugin.jql.function;

public interface JqlFunctionModuleDescriptor
    extends com.atlassian.jira.plugin.JiraResourcedModuleDescriptor<
        com.atlassian.jira.plugin.jql.function.JqlFunction> {
  java.lang.String getFunctionName();

  boolean isList();
}
