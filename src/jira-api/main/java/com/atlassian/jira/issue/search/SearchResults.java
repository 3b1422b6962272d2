package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.component.Pager;
import java.util.List;

public class SearchResults<T> implements Pager {
  public int getStart() {
    throw new UnsupportedOperationException("signature only: SearchResults.getStart");
  }

  public int getEnd() {
    throw new UnsupportedOperationException("signature only: SearchResults.getEnd");
  }

  public int getTotal() {
    throw new UnsupportedOperationException("signature only: SearchResults.getTotal");
  }

  public int getNextStart() {
    throw new UnsupportedOperationException("signature only: SearchResults.getNextStart");
  }

  public int getPreviousStart() {
    throw new UnsupportedOperationException("signature only: SearchResults.getPreviousStart");
  }

  public int getNiceStart() {
    throw new UnsupportedOperationException("signature only: SearchResults.getNiceStart");
  }

  public SearchResults(List<T> p0, int p1, int p2, int p3) {
    throw new UnsupportedOperationException("signature only: new SearchResults");
  }

  public List<T> getResults() {
    throw new UnsupportedOperationException("signature only: SearchResults.getResults");
  }
}
