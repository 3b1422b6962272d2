package org.clientrecovery.minijira.pages;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.Tracker;

/** Finds issues by JQL, as a user may see them. */
final class IssueSearch {
  private final PageServices services;

  IssueSearch(PageServices services) {
    this.services = services;
  }

  /**
   * One page of results.
   *
   * @param errors what is wrong with the query; then there are no issues
   * @param total of all pages
   */
  record Found(List<StoredIssue> issues, int start, int total, List<String> errors) {
    int end() {
      return start + issues.size();
    }

    boolean hasMore() {
      return end() < total;
    }
  }

  /** The issues from {@code start} on, {@code size} at most. */
  Found find(ApplicationUser user, String jql, int start, int size) {
    SearchService search = services.services().get(SearchService.class);
    SearchService.ParseResult parsed = search.parseQuery(user, jql);
    if (!parsed.isValid()) {
      return failed(parsed.getErrors());
    }
    MessageSet messages = search.validateQuery(user, parsed.getQuery());
    return messages.hasAnyErrors()
        ? failed(messages)
        : run(search, user, parsed.getQuery(), new PagerFilter<Issue>(start, size));
  }

  private static Found failed(MessageSet messages) {
    return new Found(List.of(), 0, 0, List.copyOf(messages.getErrorMessages()));
  }

  private Found run(
      SearchService search, ApplicationUser user, Query query, PagerFilter<Issue> page) {
    try {
      SearchResults<Issue> results = search.search(user, query, page);
      Tracker tracker = services.tracker();
      List<StoredIssue> issues =
          results.getResults().stream()
              .map(issue -> tracker.issues().byId(issue.getId()))
              .flatMap(Optional::stream)
              .toList();
      return new Found(issues, page.getStart(), results.getTotal(), List.of());
    } catch (SearchException e) {
      return new Found(List.of(), 0, 0, List.of(String.valueOf(e.getMessage())));
    }
  }
}
