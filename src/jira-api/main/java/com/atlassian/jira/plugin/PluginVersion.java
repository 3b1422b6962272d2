package com.atlassian.jira.plugin;

public interface PluginVersion extends java.io.Serializable {
  java.lang.Long getId();

  java.lang.String getKey();

  java.lang.String getName();

  java.lang.String getVersion();

  java.util.Date getCreated();
}
