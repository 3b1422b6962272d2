package com.atlassian.jira.plugin.webfragment.model;

import java.util.Map;

public interface SimpleLinkSection {
  String getLabel();

  String getTitle();

  String getIconUrl();

  String getStyleClass();

  String getId();

  Map<String, String> getParams();

  Integer getWeight();
}
