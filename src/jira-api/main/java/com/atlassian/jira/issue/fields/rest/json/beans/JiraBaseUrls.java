package com.atlassian.jira.issue.fields.rest.json.beans;

public interface JiraBaseUrls {
  java.lang.String baseUrl();

  java.lang.String restApi2BaseUrl();
}
