package com.atlassian.jira.issue;

public interface AttachmentValidator {
  boolean canCreateAttachments(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.util.ErrorCollection p2);
}
