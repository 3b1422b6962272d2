package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.JiraListener;

public interface IssueEventListener extends JiraListener {
  void workflowEvent(IssueEvent p0);

  void customEvent(IssueEvent p0);
}
