package com.atlassian.jira.issue.search;

public interface SearchRequestManager
    extends com.atlassian.jira.sharing.SharedEntityAccessor<
        com.atlassian.jira.issue.search.SearchRequest> {
  com.atlassian.jira.util.collect.EnclosedIterable<com.atlassian.jira.issue.search.SearchRequest>
      getSearchRequests(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.sharing.SharedEntityAccessor.RetrievalDescriptor p1);

  java.util.Collection<com.atlassian.jira.issue.search.SearchRequest> getAllOwnedSearchRequests(
      com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.issue.search.SearchRequest getOwnedSearchRequestByName(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  com.atlassian.jira.issue.search.SearchRequest getSearchRequestById(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1);

  com.atlassian.jira.issue.search.SearchRequest getSearchRequestById(java.lang.Long p0);

  void visitAll(
      com.atlassian.jira.util.Visitor<com.atlassian.jira.issue.search.SearchRequestEntity> p0);

  java.util.List<com.atlassian.jira.issue.search.SearchRequest> findByNameIgnoreCase(
      java.lang.String p0);

  com.atlassian.jira.user.ApplicationUser getSearchRequestOwner(java.lang.Long p0);

  com.atlassian.jira.issue.search.SearchRequest create(
      com.atlassian.jira.issue.search.SearchRequest p0);

  com.atlassian.jira.issue.search.SearchRequest update(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.search.SearchRequest p1);

  void delete(java.lang.Long p0);

  boolean hasShareRights(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.search.SearchRequest p1,
      com.atlassian.jira.sharing.rights.ShareRight p2);
}
