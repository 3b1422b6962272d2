package com.atlassian.jira.plugin.webfragment.model;

public interface SimpleLink extends SimpleLinkSection {
  String getUrl();

  String getAccessKey();
}
