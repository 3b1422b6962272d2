package com.atlassian.jira.issue.search;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

public class SearchRequest implements com.atlassian.jira.sharing.SharedEntity {
  public SearchRequest() {
    throw new UnsupportedOperationException("signature only: new SearchRequest");
  }

  public SearchRequest(Query p0) {
    throw new UnsupportedOperationException("signature only: new SearchRequest");
  }

  public SearchRequest(SearchRequest p0) {
    throw new UnsupportedOperationException("signature only: new SearchRequest");
  }

  public SearchRequest(Query p0, ApplicationUser p1, String p2, String p3) {
    throw new UnsupportedOperationException("signature only: new SearchRequest");
  }

  public SearchRequest(Query p0, ApplicationUser p1, String p2, String p3, Long p4, long p5) {
    throw new UnsupportedOperationException("signature only: new SearchRequest");
  }

  public Query getQuery() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getQuery");
  }

  public void setQuery(Query p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setQuery");
  }

  public char getCsvDelimiter() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getCsvDelimiter");
  }

  public void setCsvDelimiter(char p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setCsvDelimiter");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getName");
  }

  public void setName(String p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setName");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getId");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getDescription");
  }

  public ApplicationUser getOwner() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getOwner");
  }

  public String getOwnerUserName() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getOwnerUserName");
  }

  public void setDescription(String p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setDescription");
  }

  protected void setFavouriteCount(Long p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.setFavouriteCount");
  }

  public Long getFavouriteCount() {
    throw new UnsupportedOperationException("signature only: SearchRequest.getFavouriteCount");
  }

  public void setOwner(ApplicationUser p0) {
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

  public String toString() {
    throw new UnsupportedOperationException("signature only: SearchRequest.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: SearchRequest.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SearchRequest.hashCode");
  }
}
