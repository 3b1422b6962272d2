package com.atlassian.jira.issue.link;

public final class RemoteIssueLink {
  public static java.lang.String APPLICATION_TYPE_JIRA;
  public static java.lang.String APPLICATION_TYPE_CONFLUENCE;

  public RemoteIssueLink(
      java.lang.Long p0,
      java.lang.Long p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.String p5,
      java.lang.String p6,
      java.lang.String p7,
      java.lang.String p8,
      java.lang.Boolean p9,
      java.lang.String p10,
      java.lang.String p11,
      java.lang.String p12,
      java.lang.String p13,
      java.lang.String p14) {
    throw new UnsupportedOperationException("signature only: new RemoteIssueLink");
  }

  public RemoteIssueLink(
      java.lang.Long p0,
      java.lang.Long p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.String p5,
      java.lang.String p6,
      java.lang.String p7,
      java.lang.String p8,
      java.lang.Boolean p9,
      java.lang.String p10,
      java.lang.String p11,
      java.lang.String p12,
      java.lang.String p13,
      java.lang.String p14,
      java.lang.String p15,
      java.lang.String p16,
      java.lang.String p17,
      java.lang.String p18) {
    throw new UnsupportedOperationException("signature only: new RemoteIssueLink");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getId");
  }

  public java.lang.Long getIssueId() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getIssueId");
  }

  public java.lang.String getGlobalId() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getGlobalId");
  }

  public java.lang.String getTitle() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getTitle");
  }

  public java.lang.String getSummary() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getSummary");
  }

  public java.lang.String getUrl() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getUrl");
  }

  public java.lang.String getIconUrl() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getIconUrl");
  }

  public java.lang.String getIconTitle() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getIconTitle");
  }

  public java.lang.String getRelationship() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getRelationship");
  }

  public java.lang.Boolean isResolved() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.isResolved");
  }

  public java.lang.String getStatusIconUrl() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusIconUrl");
  }

  public java.lang.String getStatusIconTitle() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusIconTitle");
  }

  public java.lang.String getStatusIconLink() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusIconLink");
  }

  public java.lang.String getApplicationType() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getApplicationType");
  }

  public java.lang.String getApplicationName() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getApplicationName");
  }

  public java.lang.String getStatusName() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusName");
  }

  public java.lang.String getStatusDescription() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusDescription");
  }

  public java.lang.String getStatusCategoryKey() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusCategoryKey");
  }

  public java.lang.String getStatusCategoryColorName() {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLink.getStatusCategoryColorName");
  }

  public boolean hasStatusCategory() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.hasStatusCategory");
  }
}
