package com.atlassian.jira.issue.search;

public class SearchRequest implements com.atlassian.jira.sharing.SharedEntity {
  public SearchRequest() {
    throw new UnsupportedOperationException("signature only: new SearchRequest");
  }

  public SearchRequest(com.atlassian.query.Query p0) {
    throw new UnsupportedOperationException("signature only: new SearchRequest");
  }

  public SearchRequest(com.atlassian.jira.issue.search.SearchRequest p0) {
    throw new UnsupportedOperationException("signature only: new SearchRequest");
  }

  public SearchRequest(
      com.atlassian.query.Query p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.lang.String p2,
      java.lang.String p3) {
    throw new UnsupportedOperationException("signature only: new SearchRequest");
  }

  public SearchRequest(
      com.atlassian.query.Query p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.Long p4,
      long p5) {
    throw new UnsupportedOperationException("signature only: new SearchRequest");
  }

  public com.atlassian.query.Query getQuery() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getQuery");
  }

  public void setQuery(com.atlassian.query.Query p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setQuery");
  }

  public char getCsvDelimiter() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getCsvDelimiter");
  }

  public void setCsvDelimiter(char p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setCsvDelimiter");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getName");
  }

  public void setName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setName");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getId");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getDescription");
  }

  public com.atlassian.jira.user.ApplicationUser getOwner() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getOwner");
  }

  public java.lang.String getOwnerUserName() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getOwnerUserName");
  }

  public void setDescription(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setDescription");
  }

  protected void setFavouriteCount(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setFavouriteCount");
  }

  public java.lang.Long getFavouriteCount() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getFavouriteCount");
  }

  public void setOwner(com.atlassian.jira.user.ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setOwner");
  }

  public boolean isModified() {
    throw new UnsupportedOperationException("signature only: SearchRequest.isModified");
  }

  public void setModified(boolean p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setModified");
  }

  public boolean isLoaded() {
    throw new UnsupportedOperationException("signature only: SearchRequest.isLoaded");
  }

  public boolean useColumns() {
    throw new UnsupportedOperationException("signature only: SearchRequest.useColumns");
  }

  public void setUseColumns(boolean p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setUseColumns");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: SearchRequest.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SearchRequest.hashCode");
  }
}
