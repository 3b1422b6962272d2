package org.clientrecovery.jira.issue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.jira.store.CommentSince;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;

/**
 * Promises as pages list them, with what their forms need: strings and truth values alone, in the
 * language and the zone of whoever reads.
 */
public final class PromiseItems {
  private static final int MOST_LISTED = 25;

  private final ReaderTexts texts;

  public PromiseItems(ReaderTexts texts) {
    this.texts = texts;
  }

  /** Whether a panel lists it: a proposal, or what is open, moved or missed. */
  static boolean isListed(LedgerEntry entry) {
    return entry.commitment().state() == CommitmentState.PROPOSED || entry.isUnresolved();
  }

  /** Added by hand, or the comment that anybody could read is gone. */
  static boolean hasNoComment(LedgerEntry entry) {
    return entry.comment() == 0
        || (entry.life().comment() == CommentSince.DELETED && !entry.life().restricted());
  }

  /**
   * What a panel lists: of the promises that may be seen up to {@value #MOST_LISTED}, what is open
   * before what was merely found, and how many more the report has.
   *
   * @param links the way to the words of a promise
   */
  Map<String, Object> list(
      List<LedgerEntry> promises, Function<LedgerEntry, String> links, Instant now) {
    List<LedgerEntry> sorted =
        promises.stream().sorted(Comparator.comparing(entry -> !entry.isUnresolved())).toList();
    int more = sorted.size() - MOST_LISTED;
    return Map.of(
        "promises",
        sorted.stream()
            .limit(MOST_LISTED)
            .map(entry -> of(entry, links.apply(entry), now))
            .toList(),
        "morePromises",
        more > 0 ? texts.text("client-recovery.panel.more-promises", more) : "");
  }

  /**
   * That promise.
   *
   * @param link the way to the words; empty where they stand in no comment
   */
  Map<String, Object> of(LedgerEntry entry, String link, Instant now) {
    Commitment commitment = entry.commitment();
    Map<String, Object> shown = forms(entry, now);
    shown.put("quote", commitment.quote());
    shown.put("party", texts.text("client-recovery.party." + commitment.party().id()));
    shown.put("due", texts.due(commitment.due()));
    shown.put("state", texts.text("client-recovery.state." + commitment.state().id()));
    shown.put("proposed", commitment.state() == CommitmentState.PROPOSED);
    shown.put("overdue", commitment.isOverdueAt(now));
    shown.put("since", since(entry));
    shown.put("link", entry.comment() == 0 ? "" : link);
    return shown;
  }

  /** What the forms of a promise start from: number, version, party, and the date as it is now. */
  public Map<String, Object> forms(LedgerEntry entry, Instant now) {
    Commitment commitment = entry.commitment();
    Map<String, Object> shown = new HashMap<>();
    shown.put("id", Integer.toString(entry.id()));
    shown.put("version", Integer.toString(entry.life().version()));
    shown.put("partyId", commitment.party().id());
    shown.put("dueDay", commitment.due().map(this::day).orElse(""));
    shown.put("dueTime", commitment.due().filter(Due::isInstant).map(this::time).orElse(""));
    shown.put("movable", isMovable(commitment, now));
    return shown;
  }

  private String day(Due due) {
    return due.isInstant() ? atReader(due).toLocalDate().toString() : due.day().toString();
  }

  private String time(Due due) {
    LocalTime time = atReader(due).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return time.toString();
  }

  private ZonedDateTime atReader(Due due) {
    return due.overdueFrom().atZone(texts.zone());
  }

  /** What happened to the comment since; empty where nothing did. */
  private String since(LedgerEntry entry) {
    CommentSince since = entry.life().comment();
    return since == CommentSince.UNCHANGED
        ? ""
        : texts.text("client-recovery.ledger.since." + since.id());
  }

  /** Bad news comes in advance: what has fallen due can be kept late or withdrawn, not moved. */
  private static boolean isMovable(Commitment commitment, Instant now) {
    return commitment.state().canBecome(CommitmentState.MOVED) && !commitment.isOverdueAt(now);
  }
}
