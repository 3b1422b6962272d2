package com.atlassian.jira.issue.search;

import com.atlassian.jira.sharing.SharedEntityAccessor;
import com.atlassian.jira.sharing.rights.ShareRight;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Visitor;
import com.atlassian.jira.util.collect.EnclosedIterable;
import java.util.Collection;
import java.util.List;

public interface SearchRequestManager extends SharedEntityAccessor<SearchRequest> {
  EnclosedIterable<SearchRequest> getSearchRequests(
      ApplicationUser p0, SharedEntityAccessor.RetrievalDescriptor p1);

  Collection<SearchRequest> getAllOwnedSearchRequests(ApplicationUser p0);

  SearchRequest getOwnedSearchRequestByName(ApplicationUser p0, String p1);

  SearchRequest getSearchRequestById(ApplicationUser p0, Long p1);

  SearchRequest getSearchRequestById(Long p0);

  void visitAll(Visitor<SearchRequestEntity> p0);

  List<SearchRequest> findByNameIgnoreCase(String p0);

  ApplicationUser getSearchRequestOwner(Long p0);

  SearchRequest create(SearchRequest p0);

  SearchRequest update(ApplicationUser p0, SearchRequest p1);

  void delete(Long p0);

  boolean hasShareRights(ApplicationUser p0, SearchRequest p1, ShareRight p2);
}
