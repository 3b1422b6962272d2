package com.atlassian.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

public interface AttachmentValidator {
  boolean canCreateAttachments(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, ErrorCollection p2);
}
