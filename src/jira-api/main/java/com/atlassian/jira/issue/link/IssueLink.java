package com.atlassian.jira.issue.link;

import com.atlassian.jira.ofbiz.OfBizValueWrapper;

public interface IssueLink extends OfBizValueWrapper {
  Long getId();

  Long getLinkTypeId();

  Long getSourceId();

  Long getDestinationId();

  Long getSequence();

  IssueLinkType getIssueLinkType();

  com.atlassian.jira.issue.Issue getSourceObject();

  com.atlassian.jira.issue.Issue getDestinationObject();

  boolean isSystemLink();
}
