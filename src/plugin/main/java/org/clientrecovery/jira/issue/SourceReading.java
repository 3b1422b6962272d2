package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.clientrecovery.jira.store.SourceReadings;
import org.clientrecovery.jira.store.SourceReadings.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what a ticket was before it became part of a recovery: its history and comments go into the
 * chronology, its comments are reviewed, and their promises go into the ledger.
 *
 * <p>It is done in the background, batch by batch, with the progress kept in the database; so a
 * request waits a moment at most, and another node goes on where one stopped. What was read before
 * is kept once.
 */
public final class SourceReading {
  /** How long somebody waits, so that all is there at once where there is little to read. */
  static final Duration PATIENCE = Duration.ofMillis(700);

  /** A reading that has not come forward for so long has been given up by its node. */
  static final Duration GIVEN_UP = Duration.ofMinutes(2);

  private static final int BATCH = 100;
  private static final Logger LOG = LoggerFactory.getLogger(SourceReading.class);

  private final IssueManager issues;
  private final CommentManager comments;
  private final CommentAudience audiences;
  private final Participants participants;
  private final SourceChronology chronologies;
  private final CommentReviewer reviewer;
  private final Contacts contacts;
  private final SourceReadings readings;
  private final Clock clock;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(SourceReading::quietly);

  public SourceReading(
      IssueManager issues,
      CommentManager comments,
      CommentAudience audiences,
      Participants participants,
      SourceChronology chronologies,
      CommentReviewer reviewer,
      Contacts contacts,
      SourceReadings readings,
      Clock clock) {
    this.issues = issues;
    this.comments = comments;
    this.audiences = audiences;
    this.participants = participants;
    this.chronologies = chronologies;
    this.reviewer = reviewer;
    this.contacts = contacts;
    this.readings = readings;
    this.clock = clock;
  }

  /** Reads a source that was just noted for that recovery: now, or soon where it takes longer. */
  public void read(long recovery, Issue source) {
    Reading reading = new Reading(recovery, source.getId());
    try {
      Future<?> work = background.submit(() -> logged(reading, clock.instant()));
      work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.debug("issue {} is read in the background", source.getId());
    } catch (RejectedExecutionException | CancellationException | ExecutionException e) {
      LOG.warn("issue {} is read later: the plugin stops", source.getId(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Goes on with what other nodes gave up.
   *
   * @return how many sources were read
   */
  public int resume(BooleanSupplier cancelled) {
    Instant idleSince = clock.instant().minus(GIVEN_UP);
    int read = 0;
    for (Reading reading : readings.standingSince(idleSince)) {
      if (!cancelled.getAsBoolean()) {
        logged(reading, idleSince);
        read++;
      }
    }
    return read;
  }

  /** Tries once more what could not be read. */
  public void retry(long recovery) {
    readings.retry(recovery, clock.instant());
    background.execute(() -> resume(() -> false));
  }

  /** Stops after the batch that is being read; called when the plugin is switched off. */
  public void stop() {
    background.shutdownNow();
  }

  private void logged(Reading reading, Instant idleSince) {
    try {
      if (readings.claim(reading, idleSince, clock.instant())) {
        read(reading);
      }
    } catch (RuntimeException e) {
      LOG.error("issue {} could not be read for its recovery", reading.issue(), e);
    }
  }

  private void read(Reading reading) {
    Issue source = issues.getIssueObject(reading.issue());
    if (source == null || isRead(reading, source)) {
      readings.finish(reading);
    }
  }

  /** Reads on; whether all was read before the plugin was stopped. */
  private boolean isRead(Reading reading, Issue source) {
    List<Comment> all = comments.getComments(source);
    Set<Long> known = readings.comments(reading);
    if (!readings.hasHistory(reading)) {
      readings.advance(
          reading, chronologies.withoutComments(source), 0, all.size(), clock.instant());
    }
    List<Comment> unread = all.stream().filter(one -> !known.contains(one.getId())).toList();
    int before = all.size() - unread.size();
    Set<ApplicationUser> people = Owners.people(source, all);
    Map<String, Boolean> ours = new HashMap<>();
    for (int from = 0; from < unread.size(); from += BATCH) {
      int to = Math.min(unread.size(), from + BATCH);
      List<PastComment> batch =
          unread.subList(from, to).stream().map(comment -> past(comment, source, ours)).toList();
      contacts.noteAll(source, batch);
      reviewer.reviewAll(source, batch, people);
      readings.advance(
          reading,
          batch.stream().map(SourceChronology::entry).toList(),
          before + to,
          all.size(),
          clock.instant());
      if (Thread.currentThread().isInterrupted()) {
        return false;
      }
    }
    reviewer.follow(source);
    return true;
  }

  private PastComment past(Comment comment, Issue source, Map<String, Boolean> ours) {
    ApplicationUser author = comment.getAuthorApplicationUser();
    return new PastComment(
        comment,
        audiences.of(comment.getId()),
        ours.computeIfAbsent(
            CommentReviewer.keyOf(author), key -> participants.isOurs(author, source)));
  }

  private static Thread quietly(Runnable work) {
    Thread thread = new Thread(work, "client-recovery-reading");
    thread.setDaemon(true);
    return thread;
  }
}
