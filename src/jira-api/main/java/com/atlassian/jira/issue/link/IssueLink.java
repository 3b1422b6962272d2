package com.atlassian.jira.issue.link;

public interface IssueLink extends com.atlassian.jira.ofbiz.OfBizValueWrapper {
  java.lang.Long getId();

  java.lang.Long getLinkTypeId();

  java.lang.Long getSourceId();

  java.lang.Long getDestinationId();

  java.lang.Long getSequence();

  com.atlassian.jira.issue.link.IssueLinkType getIssueLinkType();

  com.atlassian.jira.issue.Issue getSourceObject();

  com.atlassian.jira.issue.Issue getDestinationObject();

  boolean isSystemLink();
}
