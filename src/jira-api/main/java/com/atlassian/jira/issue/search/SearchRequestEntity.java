package com.atlassian.jira.issue.search;

public final class SearchRequestEntity {
  public SearchRequestEntity(
      Long p0, String p1, String p2, String p3, String p4, String p5, Long p6, String p7, Long p8) {
    throw new UnsupportedOperationException("signature only: new SearchRequestEntity");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getId");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getName");
  }

  public String getNameLower() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getNameLower");
  }

  public String getAuthor() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getAuthor");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getDescription");
  }

  public String getUser() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getUser");
  }

  public String getGroup() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getGroup");
  }

  public Long getProject() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getProject");
  }

  public String getRequest() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getRequest");
  }

  public Long getFavCount() {
    throw new UnsupportedOperationException("signature only: SearchRequestEntity.getFavCount");
  }
}
