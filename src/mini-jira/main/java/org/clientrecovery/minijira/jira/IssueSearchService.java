package org.clientrecovery.minijira.jira;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.query.QueryCreationContextImpl;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ListOrderedMessageSetImpl;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.clientrecovery.minijira.search.JqlException;
import org.clientrecovery.minijira.search.JqlParser;
import org.clientrecovery.minijira.search.JqlSearch;
import org.clientrecovery.minijira.tracker.StoredIssue;

/** {@code SearchService}. */
final class IssueSearchService {
  private final Views views;
  private final JqlSearch search;

  IssueSearchService(Views views, JqlSearch search) {
    this.views = views;
    this.search = search;
  }

  public ParseResult parseQuery(ApplicationUser user, String jql) {
    MessageSet errors = new ListOrderedMessageSetImpl();
    try {
      return new ParseResult(JqlParser.parse(jql), errors);
    } catch (JqlException e) {
      errors.addErrorMessage(e.getMessage());
      return new ParseResult(null, errors);
    }
  }

  public MessageSet validateQuery(ApplicationUser user, Query query) {
    MessageSet errors = new ListOrderedMessageSetImpl();
    try {
      search.check(query, new QueryCreationContextImpl(user));
    } catch (JqlException e) {
      errors.addErrorMessage(e.getMessage());
    }
    return errors;
  }

  @SuppressWarnings("rawtypes")
  public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter page)
      throws SearchException {
    return page(find(user, query, false), page);
  }

  @SuppressWarnings("rawtypes")
  public SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser user, Query query, PagerFilter page) throws SearchException {
    return page(find(user, query, true), page);
  }

  public long searchCount(ApplicationUser user, Query query) throws SearchException {
    return find(user, query, false).size();
  }

  public long searchCountOverrideSecurity(ApplicationUser user, Query query)
      throws SearchException {
    return find(user, query, true).size();
  }

  private List<StoredIssue> find(ApplicationUser user, Query query, boolean override)
      throws SearchException {
    try {
      return search.find(query, new QueryCreationContextImpl(user, override));
    } catch (JqlException e) {
      throw new SearchException(e.getMessage(), e);
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private SearchResults<Issue> page(List<StoredIssue> all, PagerFilter page) {
    List<StoredIssue> wanted = page.getCurrentPage(all);
    List<Issue> issues = wanted.stream().<Issue>map(views::issue).toList();
    return new SearchResults<>(issues, all.size(), page.getMax(), page.getStart());
  }

  public String getJqlString(Query query) {
    return query.getQueryString() == null ? query.toString() : query.getQueryString();
  }

  public String getGeneratedJqlString(Query query) {
    return query.toString();
  }
}
