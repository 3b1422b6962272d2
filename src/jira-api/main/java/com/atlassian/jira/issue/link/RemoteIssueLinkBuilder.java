package com.atlassian.jira.issue.link;

public class RemoteIssueLinkBuilder {
  public RemoteIssueLinkBuilder() {
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkBuilder");
  }

  public RemoteIssueLinkBuilder(com.atlassian.jira.issue.link.RemoteIssueLink p0) {
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkBuilder");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder id(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.id");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder issueId(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.issueId");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder globalId(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.globalId");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder title(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.title");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder summary(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.summary");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder url(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.url");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder iconUrl(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.iconUrl");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder iconTitle(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.iconTitle");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder relationship(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.relationship");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder resolved(java.lang.Boolean p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.resolved");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder statusName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.statusName");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder statusDescription(
      java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.statusDescription");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder statusIconUrl(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.statusIconUrl");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder statusIconTitle(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.statusIconTitle");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder statusIconLink(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.statusIconLink");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder statusCategoryKey(
      java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.statusCategoryKey");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder statusCategoryColorName(
      java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.statusCategoryColorName");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder applicationType(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.applicationType");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLinkBuilder applicationName(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.applicationName");
  }

  public com.atlassian.jira.issue.link.RemoteIssueLink build() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.build");
  }
}
