package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.clientrecovery.wording.RuleBook;

/**
 * The rules that admins wrote, for the site and for projects: at most one draft and one published
 * version of each, and all versions that were published before.
 */
public final class RuleBookStore {
  private static final String DRAFT = "draft";
  private static final String PUBLISHED = "published";
  private static final String REPLACED = "replaced";
  private static final int MOST_NAMES = 100;

  private final ActiveObjects database;
  private final Locks locks;
  private final Clock clock;
  private final AuditLog audit;
  private final RuleRunStore runs;
  private final ReadBooks books = new ReadBooks();

  public RuleBookStore(ActiveObjects database, Locks locks, Clock clock) {
    this.database = database;
    this.locks = locks;
    this.clock = clock;
    this.audit = new AuditLog(database, clock);
    this.runs = new RuleRunStore(database, locks, clock);
  }

  /** A published version: its row, and its number among those of its scope. */
  public record Published(int row, int number) {}

  /** Which published versions hold in that project: by scope; one query, no contents. */
  public Map<Long, Published> inForce(long project) {
    RuleBookRow[] rows =
        database.find(
            RuleBookRow.class,
            Query.select("ID, SCOPE_ID, VERSION_NUMBER")
                .where(
                    "STATE_ID = ? AND (SCOPE_ID = ? OR SCOPE_ID = ?)",
                    PUBLISHED,
                    SettingsStore.SITE,
                    project));
    Map<Long, Published> found = new HashMap<>();
    Arrays.stream(rows)
        .forEach(
            row -> found.put(row.getScopeId(), new Published(row.getID(), row.getVersionNumber())));
    return found;
  }

  /** The book of that row; an empty one where there is no row. */
  public RuleBook bookOf(Published version) {
    RuleBookRow row = database.get(RuleBookRow.class, version.row());
    return row == null ? RuleBook.EMPTY : books.read(row.getContent());
  }

  /** The site and projects that have published rules of their own. */
  public List<Long> scopesInForce() {
    Query query = Query.select("ID, SCOPE_ID").where("STATE_ID = ?", PUBLISHED);
    return Arrays.stream(database.find(RuleBookRow.class, query))
        .map(RuleBookRow::getScopeId)
        .sorted()
        .toList();
  }

  public Optional<StoredRuleBook> published(long scope) {
    return first(scope, PUBLISHED).map(this::read);
  }

  public Optional<StoredRuleBook> draft(long scope) {
    return first(scope, DRAFT).map(this::read);
  }

  /** The version of that number of that scope. */
  public Optional<StoredRuleBook> version(long scope, int number) {
    return Arrays.stream(
            database.find(RuleBookRow.class, "SCOPE_ID = ? AND VERSION_NUMBER = ?", scope, number))
        .filter(row -> number > 0)
        .findFirst()
        .map(this::read);
  }

  /** All published versions of that scope, the newest first. */
  public List<StoredRuleBook> history(long scope) {
    return Arrays.stream(
            database.find(RuleBookRow.class, "SCOPE_ID = ? AND STATE_ID <> ?", scope, DRAFT))
        .map(this::read)
        .sorted(Comparator.comparingInt(StoredRuleBook::number).reversed())
        .toList();
  }

  /**
   * Keeps a draft; nothing that judges comments changes.
   *
   * @param edits of the draft that it was made from; 0 where there was none
   * @throws DraftChanged where somebody else saved, published or threw away the draft since
   */
  public StoredRuleBook saveDraft(long scope, int edits, RuleBook book, String author) {
    return saveDraft(
        scope, edits, book, AuditChange.of(AuditAct.RULES_DRAFTED, author).about("draft"));
  }

  /**
   * The same, where the draft was imported or restored.
   *
   * @param how for the audit log; its actor is the draft's author
   */
  public StoredRuleBook saveDraft(long scope, int edits, RuleBook book, AuditChange how) {
    return locked(
        () -> {
          RuleBookRow row = checked(scope, edits).orElseGet(() -> create(scope));
          row.setContent(RuleBookJson.write(book).toString());
          row.setEdits(edits + 1);
          sign(row, how.actor(), "");
          audit.note(how.in(scope).to(changes(published(scope), book)));
          return stored(row, book);
        });
  }

  /**
   * Throws the draft away.
   *
   * @throws DraftChanged as for {@link #saveDraft}
   */
  public void discardDraft(long scope, int edits, String actor) {
    locked(
        () -> {
          checked(scope, edits).ifPresent(row -> discard(row, actor));
          return null;
        });
  }

  private void discard(RuleBookRow row, String actor) {
    audit.note(AuditChange.of(AuditAct.RULES_DISCARDED, actor).in(row.getScopeId()).about("draft"));
    database.delete(row);
  }

  /**
   * Lets the draft judge from now on, all of it at once.
   *
   * @throws DraftChanged as for {@link #saveDraft}, and where there is no draft
   */
  public StoredRuleBook publish(long scope, int edits, String note, String author) {
    return publish(scope, edits, note, author, List.of());
  }

  /**
   * The same together with what has to be done with comments because of it: both or nothing.
   *
   * @throws DraftChanged as for {@link #saveDraft}, and where there is no draft
   */
  public StoredRuleBook publish(
      long scope, int edits, String note, String author, List<RunOrder> orders) {
    return locked(
        () -> {
          RuleBookRow draft =
              checked(scope, edits).orElseThrow(() -> new DraftChanged(Optional.empty()));
          Optional<StoredRuleBook> before = published(scope);
          int number = lastNumber(scope) + 1;
          first(scope, PUBLISHED).ifPresent(RuleBookStore::replace);
          draft.setStateId(PUBLISHED);
          draft.setVersionNumber(number);
          sign(draft, author, note);
          StoredRuleBook after = read(draft);
          audit.note(published(before, after).in(scope));
          orders.forEach(runs::add);
          return after;
        });
  }

  private static AuditChange published(Optional<StoredRuleBook> before, StoredRuleBook after) {
    return AuditChange.of(AuditAct.RULES_PUBLISHED, after.author())
        .about("version " + after.number())
        .from(before.map(book -> "version " + book.number()).orElse(""))
        .to(changes(before, after.book()))
        .saying(after.note());
  }

  /** The names of the files and rules in which the book differs from what is published. */
  private static String changes(Optional<StoredRuleBook> published, RuleBook book) {
    RuleBook before = published.map(StoredRuleBook::book).orElse(RuleBook.EMPTY);
    Set<String> names = new TreeSet<>(differing(before.files(), book.files()));
    names.addAll(differing(before.tweaks(), book.tweaks()));
    return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
        + (names.size() > MOST_NAMES ? ", …" : "");
  }

  private static Set<String> differing(Map<String, ?> before, Map<String, ?> after) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
    return names;
  }

  private int lastNumber(long scope) {
    return first(scope, PUBLISHED).map(RuleBookRow::getVersionNumber).orElse(0);
  }

  private static void replace(RuleBookRow row) {
    row.setStateId(REPLACED);
    row.save();
  }

  private Optional<RuleBookRow> checked(long scope, int edits) {
    Optional<RuleBookRow> row = first(scope, DRAFT);
    if (row.map(RuleBookRow::getEdits).orElse(0) != edits) {
      throw new DraftChanged(row.map(this::read));
    }
    return row;
  }

  private RuleBookRow create(long scope) {
    return database.create(
        RuleBookRow.class, Map.of("SCOPE_ID", scope, "STATE_ID", DRAFT, "VERSION_NUMBER", 0));
  }

  private void sign(RuleBookRow row, String author, String note) {
    row.setAuthorKey(author);
    row.setNoteText(note);
    row.setChangedAt(clock.millis());
    row.save();
  }

  private Optional<RuleBookRow> first(long scope, String state) {
    return Arrays.stream(
            database.find(RuleBookRow.class, "SCOPE_ID = ? AND STATE_ID = ?", scope, state))
        .findFirst();
  }

  private <T> T locked(Supplier<T> work) {
    return locks.onSettings(() -> database.executeInTransaction(work::get));
  }

  private StoredRuleBook read(RuleBookRow row) {
    return stored(row, books.read(row.getContent()));
  }

  private static StoredRuleBook stored(RuleBookRow row, RuleBook book) {
    return new StoredRuleBook(
        row.getID(),
        row.getVersionNumber(),
        row.getEdits(),
        row.getAuthorKey(),
        Instant.ofEpochMilli(row.getChangedAt()),
        row.getNoteText() == null ? "" : row.getNoteText(),
        book);
  }
}
