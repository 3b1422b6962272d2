package com.atlassian.jira.plugin;

import java.io.Serializable;
import java.util.Date;

public interface PluginVersion extends Serializable {
  Long getId();

  String getKey();

  String getName();

  String getVersion();

  Date getCreated();
}
