package com.atlassian.jira.issue.link;

public final class RemoteIssueLink {
  public static String APPLICATION_TYPE_JIRA;
  public static String APPLICATION_TYPE_CONFLUENCE;

  public RemoteIssueLink(
      Long p0,
      Long p1,
      String p2,
      String p3,
      String p4,
      String p5,
      String p6,
      String p7,
      String p8,
      Boolean p9,
      String p10,
      String p11,
      String p12,
      String p13,
      String p14) {
    throw new UnsupportedOperationException("signature only: new RemoteIssueLink");
  }

  public RemoteIssueLink(
      Long p0,
      Long p1,
      String p2,
      String p3,
      String p4,
      String p5,
      String p6,
      String p7,
      String p8,
      Boolean p9,
      String p10,
      String p11,
      String p12,
      String p13,
      String p14,
      String p15,
      String p16,
      String p17,
      String p18) {
    throw new UnsupportedOperationException("signature only: new RemoteIssueLink");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getId");
  }

  public Long getIssueId() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getIssueId");
  }

  public String getGlobalId() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getGlobalId");
  }

  public String getTitle() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getTitle");
  }

  public String getSummary() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getSummary");
  }

  public String getUrl() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getUrl");
  }

  public String getIconUrl() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getIconUrl");
  }

  public String getIconTitle() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getIconTitle");
  }

  public String getRelationship() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getRelationship");
  }

  public Boolean isResolved() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.isResolved");
  }

  public String getStatusIconUrl() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusIconUrl");
  }

  public String getStatusIconTitle() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusIconTitle");
  }

  public String getStatusIconLink() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusIconLink");
  }

  public String getApplicationType() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getApplicationType");
  }

  public String getApplicationName() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getApplicationName");
  }

  public String getStatusName() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusName");
  }

  public String getStatusDescription() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusDescription");
  }

  public String getStatusCategoryKey() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.getStatusCategoryKey");
  }

  public String getStatusCategoryColorName() {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLink.getStatusCategoryColorName");
  }

  public boolean hasStatusCategory() {
    throw new UnsupportedOperationException("signature only: RemoteIssueLink.hasStatusCategory");
  }
}
