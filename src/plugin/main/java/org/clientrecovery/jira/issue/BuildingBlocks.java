package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.recovery.Recovery;

/**
 * Short pieces of text for the replies that are hard to begin, filled with what the recovery knows
 * and with blanks ("…") where people have to say it in their own words. No canned letters.
 */
public final class BuildingBlocks {
  private static final int MOST_POINTS = 5;

  private final CommitmentLedger ledger;
  private final CommentManager comments;
  private final CommitmentReaders readers;
  private final Participants participants;
  private final ReaderTexts texts;
  private final Clock clock;

  public BuildingBlocks(
      CommitmentLedger ledger,
      CommentManager comments,
      CommitmentReaders readers,
      Participants participants,
      ReaderTexts texts,
      Clock clock) {
    this.ledger = ledger;
    this.comments = comments;
    this.readers = readers;
    this.participants = participants;
    this.texts = texts;
    this.clock = clock;
  }

  /** One kind of reply and its pieces, in the order in which they are said. */
  public record Block(String id, String name, List<String> pieces) {}

  /** The blocks for a reply on that issue, with what {@code reader} may see. */
  public List<Block> of(Issue issue, Recovery recovery, ApplicationUser reader) {
    List<LedgerEntry> open = open(issue, recovery, reader);
    String client = participants.client(issue).map(ApplicationUser::getDisplayName).orElse("…");
    String problem = problem(issue, reader);
    return List.of(
        block("opening", pieces("opening", 4, client, problem)),
        block("apology", pieces("apology", 3, client, problem)),
        block("bad-news", badNews(open)),
        block("follow-up", followUp(client, open)),
        block("no-agreement", pieces("no-agreement", 3, client, problem)));
  }

  /** What the ticket is about, in its title; a blank for whoever may not see the ticket. */
  private String problem(Issue issue, ApplicationUser reader) {
    Issue ticket = participants.clientIssue(issue);
    return participants.mayReadUp(reader, ticket) ? ticket.getSummary() : "…";
  }

  private List<LedgerEntry> open(Issue issue, Recovery recovery, ApplicationUser reader) {
    Set<Long> readable =
        comments.getCommentsForUser(issue, reader).stream()
            .map(Comment::getId)
            .collect(Collectors.toSet());
    return ledger.ofIssues(recovery.issues()).stream()
        .filter(LedgerEntry::isUnresolved)
        .filter(entry -> entry.commitment().party() == Party.US)
        .filter(entry -> readable.contains(entry.comment()) || isPlanned(entry, reader))
        .limit(MOST_POINTS)
        .toList();
  }

  /** Whether it is an action of the plan, which the client knows, and the reader may see it. */
  private boolean isPlanned(LedgerEntry entry, ApplicationUser reader) {
    return entry.planAction() != 0 && readers.maySee(reader, entry);
  }

  private Block block(String id, List<String> pieces) {
    return new Block(id, texts.text("client-recovery.block." + id), pieces);
  }

  private List<String> pieces(String id, int count, String... values) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> texts.text(key(id, number), (java.io.Serializable[]) values))
        .toList();
  }

  private static String key(String id, int number) {
    return "client-recovery.block." + id + "." + number;
  }

  /** The promise that falls due next is the one to give bad news about. */
  private List<String> badNews(List<LedgerEntry> open) {
    Instant now = clock.instant();
    Optional<LedgerEntry> next =
        open.stream()
            .filter(entry -> entry.commitment().due().isPresent())
            .filter(entry -> !entry.commitment().isOverdueAt(now))
            .findFirst();
    String promise = next.map(entry -> entry.commitment().quote()).orElse("…");
    String due = next.map(entry -> texts.due(entry.commitment().due())).orElse("…");
    return pieces("bad-news", 4, promise, due);
  }

  private List<String> followUp(String client, List<LedgerEntry> open) {
    List<String> pieces = new ArrayList<>();
    pieces.add(texts.text(key("follow-up", 1), client));
    open.forEach(
        entry ->
            pieces.add(
                texts.text(
                    "client-recovery.block.follow-up.point",
                    entry.commitment().quote(),
                    texts.due(entry.commitment().due()))));
    pieces.add(texts.text(key("follow-up", 2), client));
    pieces.add(texts.text(key("follow-up", 3), client));
    return pieces;
  }
}
