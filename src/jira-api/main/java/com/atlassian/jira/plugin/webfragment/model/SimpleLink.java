package com.atlassian.jira.plugin.webfragment.model;

public interface SimpleLink extends com.atlassian.jira.plugin.webfragment.model.SimpleLinkSection {
  java.lang.String getUrl();

  java.lang.String getAccessKey();
}
