package org.clientrecovery.jira.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.RuleBookStore.Published;
import org.clientrecovery.jira.store.RuleVersions;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.WordingEngine;

/**
 * The engine of each project, by the versions that are published at this moment.
 *
 * <p>Which those are is asked of the database at each call, in queries of indexed columns, and so
 * are the languages that are set: so all nodes of a cluster change over at once. An engine is
 * compiled once on each node. Safe for all threads.
 */
public final class WordingEngines {
  private static final int MOST_KEPT = 50;

  private final RuleBookStore books;
  private final SettingsStore settings;
  private final WordingEngine release;
  private final Map<Map<Long, Published>, WordingEngine> compiled = new ConcurrentHashMap<>();

  public WordingEngines(RuleBookStore books, SettingsStore settings, WordingEngine release) {
    this.books = books;
    this.settings = settings;
    this.release = release;
  }

  /**
   * Who judges a project's comments.
   *
   * @param versions the published versions that the engine was made of
   */
  public record Judge(WordingEngine engine, RuleVersions versions) {}

  /** The engine that judges comments of that project. */
  public WordingEngine of(long project) {
    return judge(project).engine();
  }

  /** The engine that judges comments of that project, and the versions of its rules. */
  public Judge judge(long project) {
    Map<Long, Published> inForce = books.inForce(project);
    return inForce.isEmpty()
        ? new Judge(reading(release, project), RuleVersions.SHIPPED)
        : new Judge(
            reading(compiled(inForce, project), project),
            new RuleVersions(number(inForce, SettingsStore.SITE), projectNumber(inForce, project)));
  }

  /** That engine for comments in the languages that are set for that project. */
  public WordingEngine reading(WordingEngine engine, long project) {
    return engine.reading(settings.of(project).languages());
  }

  private static int projectNumber(Map<Long, Published> inForce, long project) {
    return project == SettingsStore.SITE ? 0 : number(inForce, project);
  }

  private static int number(Map<Long, Published> inForce, long scope) {
    return inForce.containsKey(scope) ? inForce.get(scope).number() : 0;
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

  /**
   * The engine that would judge comments of that project if that book were published, in all
   * languages of its rules.
   *
   * @param scope whose book it is: the site's or that project's
   */
  public WordingEngine with(RuleBook book, long scope, long project) {
    Map<Long, Published> inForce = books.inForce(project);
    RuleBook site = scope == SettingsStore.SITE ? book : book(inForce, SettingsStore.SITE);
    RuleBook own = scope == project ? book : book(inForce, project);
    RuleSet below = site.over(release());
    return new WordingEngine(project == SettingsStore.SITE ? below : own.over(below));
  }

  private WordingEngine compiled(Map<Long, Published> inForce, long project) {
    WordingEngine known = compiled.get(inForce);
    if (known != null) {
      return known;
    }
    WordingEngine made = new WordingEngine(rules(inForce, project));
    if (compiled.size() >= MOST_KEPT) {
      compiled.clear();
    }
    compiled.put(inForce, made);
    return made;
  }

  private RuleSet rules(Map<Long, Published> inForce, long project) {
    RuleSet site = book(inForce, SettingsStore.SITE).over(release());
    return project == SettingsStore.SITE ? site : book(inForce, project).over(site);
  }

  private RuleBook book(Map<Long, Published> inForce, long scope) {
    Published version = inForce.get(scope);
    return version == null ? RuleBook.EMPTY : books.bookOf(version);
  }
}
