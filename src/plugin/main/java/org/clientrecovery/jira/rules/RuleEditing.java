package org.clientrecovery.jira.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.clientrecovery.jira.store.AuditAct;
import org.clientrecovery.jira.store.AuditChange;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.RunOrder;
import org.clientrecovery.jira.store.StoredRuleBook;
import org.clientrecovery.wording.OutdatedRule;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleBookCheck;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.WordingEngine;

/** Changes the rules of the site or a project: drafts that are checked, published and restored. */
public final class RuleEditing {
  private static final int MOST_KEPT = 3;

  private final RuleBookStore books;
  private final WordingEngines engines;
  private final Map<Layers, WordingEngine> tried = new ConcurrentHashMap<>();

  /** A book over the rules of that version. */
  private record Layers(String below, RuleBook book) {}

  public RuleEditing(RuleBookStore books, WordingEngines engines) {
    this.books = books;
    this.engines = engines;
  }

  /** The rules of the release for the site, else those of the site. */
  public RuleSet below(long scope) {
    return engines.below(scope);
  }

  /** The draft of that scope, else what is published. */
  public RuleBook book(long scope) {
    return books
        .draft(scope)
        .or(() -> books.published(scope))
        .map(StoredRuleBook::book)
        .orElse(RuleBook.EMPTY);
  }

  public Optional<StoredRuleBook> draft(long scope) {
    return books.draft(scope);
  }

  public Optional<StoredRuleBook> published(long scope) {
    return books.published(scope);
  }

  /** All published versions of that scope, the newest first. */
  public List<StoredRuleBook> history(long scope) {
    return books.history(scope);
  }

  /**
   * All that there is of a scope, read once.
   *
   * @param book the draft, else what is published
   * @param rules that book over the rules below
   */
  public record Present(
      Optional<StoredRuleBook> published,
      Optional<StoredRuleBook> draft,
      RuleBook book,
      RuleSet below,
      RuleSet rules) {
    /** What is published; changes nothing where nothing is. */
    public RuleBook publishedBook() {
      return published.map(StoredRuleBook::book).orElse(RuleBook.EMPTY);
    }

    /** What an update changed below rules that were edited or tweaked here. */
    public List<OutdatedRule> outdated() {
      return book.outdated(below.files());
    }
  }

  public Present present(long scope) {
    Optional<StoredRuleBook> published = books.published(scope);
    Optional<StoredRuleBook> draft = books.draft(scope);
    RuleBook book = draft.or(() -> published).map(StoredRuleBook::book).orElse(RuleBook.EMPTY);
    RuleSet below = below(scope);
    return new Present(published, draft, book, below, compiled(book, below).ruleSet());
  }

  /** The rules of the draft as it is, or of what is published. */
  public RuleSet rules(long scope) {
    return compiled(book(scope), below(scope)).ruleSet();
  }

  /** Judges by the draft as it is, or by what is published; compiled once on each node. */
  public WordingEngine engine(long scope) {
    return engines.reading(compiled(book(scope), below(scope)), scope);
  }

  private WordingEngine compiled(RuleBook book, RuleSet below) {
    Layers layers = new Layers(below.version(), book);
    WordingEngine known = tried.get(layers);
    return known == null ? keep(layers, book.over(below, like(below))) : known;
  }

  /** Judges by what is published. */
  public WordingEngine publishedEngine(long scope) {
    return engines.of(scope);
  }

  private WordingEngine keep(Layers layers, RuleSet rules) {
    WordingEngine made = new WordingEngine(rules);
    if (tried.size() >= MOST_KEPT) {
      tried.clear();
    }
    tried.put(layers, made);
    return made;
  }

  /** What an update changed below rules that were edited or tweaked here. */
  public List<OutdatedRule> outdated(long scope) {
    return book(scope).outdated(below(scope).files());
  }

  /** What would be wrong with that book. */
  public RuleBookCheck check(long scope, RuleBook book) {
    RuleSet below = below(scope);
    RuleBookCheck check = RuleBookCheck.of(book, below, like(below));
    if (check.isGood()) {
      keep(new Layers(below.version(), book), check.rules());
    }
    return check;
  }

  /** Rules over the same ones below that this node has compiled, such as those before a change. */
  private RuleSet like(RuleSet below) {
    return tried.entrySet().stream()
        .filter(known -> known.getKey().below().equals(below.version()))
        .findFirst()
        .map(known -> known.getValue().ruleSet())
        .orElse(below);
  }

  /**
   * Keeps the changed book as a draft. Updates that nobody decided on yet are left as they are.
   *
   * @param edits of the draft that was changed, 0 where there was none
   * @throws RulesRefused with all that is wrong; nothing is kept
   * @throws org.clientrecovery.jira.store.DraftChanged where somebody else changed the draft since
   */
  public StoredRuleBook change(
      long scope, int edits, UnaryOperator<RuleBook> change, String author) {
    return change(
        scope, edits, change, AuditChange.of(AuditAct.RULES_DRAFTED, author).about("draft"));
  }

  /** The same for files that come from another site. */
  public StoredRuleBook takeIn(
      long scope, int edits, UnaryOperator<RuleBook> change, String author) {
    return change(
        scope, edits, change, AuditChange.of(AuditAct.RULES_IMPORTED, author).about("draft"));
  }

  private StoredRuleBook change(
      long scope, int edits, UnaryOperator<RuleBook> change, AuditChange how) {
    RuleBook changed = change.apply(book(scope));
    RuleBookCheck check = check(scope, changed);
    if (!check.isGood()) {
      throw new RulesRefused(changed, check);
    }
    return books.saveDraft(scope, edits, changed, how);
  }

  /** Throws the draft away; what judges stays as it is. */
  public void discard(long scope, int edits, String actor) {
    books.discardDraft(scope, edits, actor);
  }

  /**
   * Lets the draft judge from now on.
   *
   * @throws RulesRefused where rules below have changed so that the draft does not work any more
   */
  public StoredRuleBook publish(long scope, int edits, String note, String author) {
    return publish(scope, edits, note, author, List.of());
  }

  /**
   * Lets the draft judge from now on: the comments of open recoveries at once, in the background.
   *
   * @param orders what else has to be done with comments
   * @throws RulesRefused where rules below have changed so that the draft does not work any more
   */
  public StoredRuleBook publish(
      long scope, int edits, String note, String author, List<RunOrder> orders) {
    RuleBook book = book(scope);
    RuleBookCheck check = check(scope, book);
    if (!check.isGood()) {
      throw new RulesRefused(book, check);
    }
    List<RunOrder> all = new ArrayList<>(orders);
    all.add(RunOrder.recoveries(scope, author));
    return books.publish(scope, edits, note, author, all);
  }

  /** Makes that published version the draft; empty where there is none of that number. */
  public Optional<StoredRuleBook> restore(long scope, int number, int edits, String author) {
    return books
        .version(scope, number)
        .map(
            version ->
                books.saveDraft(
                    scope,
                    edits,
                    version.book(),
                    AuditChange.of(AuditAct.RULES_RESTORED, author).about("version " + number)));
  }
}
