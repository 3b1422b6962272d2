package com.atlassian.jira.user;

import com.atlassian.jira.issue.issuetype.IssueTypeId;
import java.util.Optional;

public interface UserIssueTypeManager {
  void setLastUsedIssueTypeId(ApplicationUser p0, IssueTypeId p1);

  void setLastUsedSubtaskIssueTypeId(ApplicationUser p0, IssueTypeId p1);

  Optional<IssueTypeId> getLastUsedIssueTypeId(ApplicationUser p0);

  Optional<IssueTypeId> getLastUsedSubtaskIssueTypeId(ApplicationUser p0);
}
