package com.atlassian.jira.event.issue;

import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

public abstract class AbstractIssueEventListener implements IssueEventListener {
  public AbstractIssueEventListener() {
    throw new UnsupportedOperationException("signature only: new AbstractIssueEventListener");
  }

  public void issueCreated(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueCreated");
  }

  public void issueUpdated(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueUpdated");
  }

  public void issueAssigned(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueAssigned");
  }

  public void issueResolved(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueResolved");
  }

  public void issueClosed(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueClosed");
  }

  public void issueCommented(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueCommented");
  }

  public void issueCommentEdited(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueCommentEdited");
  }

  public void issueCommentDeleted(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueCommentDeleted");
  }

  public void issueWorklogUpdated(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueWorklogUpdated");
  }

  public void issueWorklogDeleted(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueWorklogDeleted");
  }

  public void issueReopened(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueReopened");
  }

  public void issueDeleted(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueDeleted");
  }

  public void issueWorkLogged(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueWorkLogged");
  }

  public void issueStarted(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueStarted");
  }

  public void issueStopped(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueStopped");
  }

  public void issueMoved(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueMoved");
  }

  public void issueGenericEvent(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.issueGenericEvent");
  }

  protected void handleDefaultIssueEvent(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.handleDefaultIssueEvent");
  }

  public void workflowEvent(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.workflowEvent");
  }

  public void customEvent(IssueEvent p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.customEvent");
  }

  public void init(Map p0) {
    throw new UnsupportedOperationException("signature only: AbstractIssueEventListener.init");
  }

  public String[] getAcceptedParams() {
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

  public String getDescription() {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.getDescription");
  }

  protected I18nHelper getI18NBean() {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueEventListener.getI18NBean");
  }
}
