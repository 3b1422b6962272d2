package com.atlassian.jira.plugin.webfragment.model;

public interface SimpleLinkSection {
  java.lang.String getLabel();

  java.lang.String getTitle();

  java.lang.String getIconUrl();

  java.lang.String getStyleClass();

  java.lang.String getId();

  java.util.Map<java.lang.String, java.lang.String> getParams();

  java.lang.Integer getWeight();
}
