package com.atlassian.jira.issue.fields.rest.json.beans;

public interface JiraBaseUrls {
  String baseUrl();

  String restApi2BaseUrl();
}
