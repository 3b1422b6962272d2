package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.component.Pager;
import java.util.List;

/** A page of what was found. */
public class SearchResults<T> implements Pager {
  private final List<T> results;
  private final int total;
  private final int max;
  private final int start;

  public SearchResults(List<T> results, int total, int max, int start) {
    this.results = List.copyOf(results);
    this.total = total;
    this.max = max;
    this.start = start;
  }

  public List<T> getResults() {
    return results;
  }

  public int getStart() {
    return start;
  }

  public int getEnd() {
    return start + results.size();
  }

  public int getTotal() {
    return total;
  }

  public int getNextStart() {
    return start + max;
  }

  public int getPreviousStart() {
    return Math.max(0, start - max);
  }

  public int getNiceStart() {
    return results.isEmpty() ? 0 : start + 1;
  }
}
