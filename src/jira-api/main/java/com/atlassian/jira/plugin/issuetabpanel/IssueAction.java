package com.atlassian.jira.plugin.issuetabpanel;

public interface IssueAction {
  java.lang.String getHtml();

  java.util.Date getTimePerformed();

  boolean isDisplayActionAllTab();
}
