package com.atlassian.jira.event.issue;

public abstract class AbstractIssueEventListener
    implements com.atlassian.jira.event.issue.IssueEventListener {
  public AbstractIssueEventListener() {
    throw new UnsupportedOperationException("signature only: new AbstractIssueEventListener");
  }

  public void issueCreated(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueCreated");
  }

  public void issueUpdated(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueUpdated");
  }

  public void issueAssigned(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueAssigned");
  }

  public void issueResolved(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueResolved");
  }

  public void issueClosed(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueClosed");
  }

  public void issueCommented(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueCommented");
  }

  public void issueCommentEdited(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueCommentEdited");
  }

  public void issueCommentDeleted(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueCommentDeleted");
  }

  public void issueWorklogUpdated(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueWorklogUpdated");
  }

  public void issueWorklogDeleted(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueWorklogDeleted");
  }

  public void issueReopened(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueReopened");
  }

  public void issueDeleted(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueDeleted");
  }

  public void issueWorkLogged(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueWorkLogged");
  }

  public void issueStarted(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueStarted");
  }

  public void issueStopped(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueStopped");
  }

  public void issueMoved(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueMoved");
  }

  public void issueGenericEvent(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueGenericEvent");
  }

  protected void handleDefaultIssueEvent(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.handleDefaultIssueEvent");
  }

  public void workflowEvent(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.workflowEvent");
  }

  public void customEvent(com.atlassian.jira.event.issue.IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.customEvent");
  }

  public void init(java.util.Map p0) {
    throw new UnsupportedOperationException("signature only: AbstractIssueEventListener.init");
  }

  public java.lang.String[] getAcceptedParams() {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.getAcceptedParams");
  }

  public boolean isInternal() {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.isInternal");
  }

  public boolean isUnique() {
    throw new UnsupportedOperationException("signature only: AbstractIssueEventListener.isUnique");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.getDescription");
  }

  protected com.atlassian.jira.util.I18nHelper getI18NBean() {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.getI18NBean");
  }
}
