package org.clientrecovery.jira.rules;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.StoredRuleBook;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.WordingEngine;

/**
 * The engine of each project, by the versions that are published at this moment.
 *
 * <p>Which those are is asked of the database at each call, in one query of indexed columns: so all
 * nodes of a cluster change over at once. An engine is compiled once on each node. Safe for all
 * threads.
 */
public final class WordingEngines {
  private static final int MOST_KEPT = 50;

  private final RuleBookStore books;
  private final WordingEngine release;
  private final Map<Map<Long, Integer>, WordingEngine> compiled = new ConcurrentHashMap<>();

  public WordingEngines(RuleBookStore books, WordingEngine release) {
    this.books = books;
    this.release = release;
  }

  /** The engine that judges comments of that project. */
  public WordingEngine of(long project) {
    Map<Long, Integer> inForce = books.rowsInForce(project);
    return inForce.isEmpty() ? release : compiled(inForce, project);
  }

  /** The engine that judges where a project has no rules of its own. */
  public WordingEngine ofSite() {
    return of(SettingsStore.SITE);
  }

  /** The rules of the release, without what admins wrote. */
  public RuleSet release() {
    return release.ruleSet();
  }

  /** The rules below the book of that scope: the release's for the site, else the site's. */
  public RuleSet below(long scope) {
    return scope == SettingsStore.SITE ? release() : ofSite().ruleSet();
  }

  private WordingEngine compiled(Map<Long, Integer> inForce, long project) {
    WordingEngine known = compiled.get(inForce);
    if (known != null) {
      return known;
    }
    WordingEngine made = new WordingEngine(rules(project));
    if (compiled.size() >= MOST_KEPT) {
      compiled.clear();
    }
    compiled.put(inForce, made);
    return made;
  }

  private RuleSet rules(long project) {
    RuleSet site = book(SettingsStore.SITE).over(release());
    return project == SettingsStore.SITE ? site : book(project).over(site);
  }

  private RuleBook book(long scope) {
    Optional<StoredRuleBook> published = books.published(scope);
    return published.map(StoredRuleBook::book).orElse(RuleBook.EMPTY);
  }
}
