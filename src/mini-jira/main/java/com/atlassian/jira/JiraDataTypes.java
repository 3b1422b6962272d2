package com.atlassian.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** Types of what JQL compares; those that mini-jira's search knows. */
public final class JiraDataTypes {
  public static final JiraDataType ISSUE = new JiraDataTypeImpl(Issue.class);
  public static final JiraDataType PROJECT = new JiraDataTypeImpl(Project.class);
  public static final JiraDataType USER = new JiraDataTypeImpl(ApplicationUser.class);
  public static final JiraDataType ISSUE_TYPE = new JiraDataTypeImpl(IssueType.class);
  public static final JiraDataType STATUS = new JiraDataTypeImpl(Status.class);
  public static final JiraDataType DATE = new JiraDataTypeImpl(Date.class);
  public static final JiraDataType TEXT = new JiraDataTypeImpl(String.class);
  public static final JiraDataType NUMBER = new JiraDataTypeImpl(Number.class);
  public static final JiraDataType ALL = new JiraDataTypeImpl(Object.class);

  public JiraDataTypes() {}
}
