package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the comments that a ticket had before it was escalated: at once where they are few, in the
 * background where they are many, so that nobody waits for it.
 *
 * <p>Reading twice does no harm; what was read before is kept once.
 */
public final class SourceReading {
  /** The most comments for which somebody waits. */
  static final int AT_ONCE = 100;

  private static final Logger LOG = LoggerFactory.getLogger(SourceReading.class);

  private final CommentManager comments;
  private final CommentReviewer reviewer;
  private final Contacts contacts;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(SourceReading::quietly);

  public SourceReading(CommentManager comments, CommentReviewer reviewer, Contacts contacts) {
    this.comments = comments;
    this.reviewer = reviewer;
    this.contacts = contacts;
  }

  /** Reads the comments of that ticket, now or soon. */
  public void read(Issue source) {
    if (comments.getComments(source).size() <= AT_ONCE) {
      now(source);
    } else {
      soon(source);
    }
  }

  /** Stops after the comment that is being read; called when the plugin is switched off. */
  public void stop() {
    background.shutdownNow();
  }

  private void now(Issue source) {
    contacts.noteAll(source);
    reviewer.reviewAll(source);
  }

  private void soon(Issue source) {
    try {
      background.execute(() -> logged(source));
    } catch (RejectedExecutionException e) {
      LOG.warn("comments of issue {} are not read: the plugin stops", source.getId(), e);
    }
  }

  private void logged(Issue source) {
    try {
      now(source);
    } catch (RuntimeException e) {
      LOG.error("comments of issue {} could not be read", source.getId(), e);
    }
  }

  private static Thread quietly(Runnable work) {
    Thread thread = new Thread(work, "client-recovery-reading");
    thread.setDaemon(true);
    return thread;
  }
}
