package com.atlassian.jira.issue.search;

public final class SearchRequestEntity {
  public SearchRequestEntity(
      java.lang.Long p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.String p5,
      java.lang.Long p6,
      java.lang.String p7,
      java.lang.Long p8) {
    throw new UnsupportedOperationException("signature only: new SearchRequestEntity");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getId");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getName");
  }

  public java.lang.String getNameLower() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getNameLower");
  }

  public java.lang.String getAuthor() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getAuthor");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getDescription");
  }

  public java.lang.String getUser() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getUser");
  }

  public java.lang.String getGroup() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getGroup");
  }

  public java.lang.Long getProject() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getProject");
  }

  public java.lang.String getRequest() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getRequest");
  }

  public java.lang.Long getFavCount() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getFavCount");
  }
}
