package com.atlassian.jira.issue.link;

public class RemoteIssueLinkBuilder {
  public RemoteIssueLinkBuilder() {
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkBuilder");
  }

  public RemoteIssueLinkBuilder(RemoteIssueLink p0) {
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkBuilder");
  }

  public RemoteIssueLinkBuilder id(Long p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.id");
  }

  public RemoteIssueLinkBuilder issueId(Long p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.issueId");
  }

  public RemoteIssueLinkBuilder globalId(String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.globalId");
  }

  public RemoteIssueLinkBuilder title(String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.title");
  }

  public RemoteIssueLinkBuilder summary(String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.summary");
  }

  public RemoteIssueLinkBuilder url(String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.url");
  }

  public RemoteIssueLinkBuilder iconUrl(String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.iconUrl");
  }

  public RemoteIssueLinkBuilder iconTitle(String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.iconTitle");
  }

  public RemoteIssueLinkBuilder relationship(String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.relationship");
  }

  public RemoteIssueLinkBuilder resolved(Boolean p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.resolved");
  }

  public RemoteIssueLinkBuilder statusName(String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.statusName");
  }

  public RemoteIssueLinkBuilder statusDescription(String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.statusDescription");
  }

  public RemoteIssueLinkBuilder statusIconUrl(String p0) {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.statusIconUrl");
  }

  public RemoteIssueLinkBuilder statusIconTitle(String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.statusIconTitle");
  }

  public RemoteIssueLinkBuilder statusIconLink(String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.statusIconLink");
  }

  public RemoteIssueLinkBuilder statusCategoryKey(String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.statusCategoryKey");
  }

  public RemoteIssueLinkBuilder statusCategoryColorName(String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.statusCategoryColorName");
  }

  public RemoteIssueLinkBuilder applicationType(String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.applicationType");
  }

  public RemoteIssueLinkBuilder applicationName(String p0) {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkBuilder.applicationName");
  }

  public RemoteIssueLink build() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLinkBuilder.build");
  }
}
