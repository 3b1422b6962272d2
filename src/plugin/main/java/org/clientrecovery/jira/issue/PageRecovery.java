package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Recovery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The recovery that the issue of a page belongs to, asked of the database once for a page: the
 * conditions and panels of an issue share their context, and the first one that asks leaves the
 * answer in it, also that there is none. Where a context can't be written, each asks anew.
 */
public final class PageRecovery {
  /** Under this name the page's context holds the answer. */
  private static final String READ_ALREADY = "clientRecoveryReadAlready";

  private static final Logger LOG = LoggerFactory.getLogger(PageRecovery.class);

  private final RecoveryStore recoveries;

  public PageRecovery(RecoveryStore recoveries) {
    this.recoveries = recoveries;
  }

  /**
   * The recovery as {@link RecoveryStore#concerning} gives it.
   *
   * @param context of the page; gets the answer where it can be written
   */
  public Optional<Recovery> of(Issue issue, Map<String, Object> context) {
    return context.get(READ_ALREADY) instanceof Answer known && known.issue() == issue.getId()
        ? known.recovery()
        : read(issue, context);
  }

  private Optional<Recovery> read(Issue issue, Map<String, Object> context) {
    Answer answer = new Answer(issue.getId(), recoveries.concerning(issue.getId()));
    try {
      context.put(READ_ALREADY, answer);
    } catch (UnsupportedOperationException fixed) {
      LOG.debug("the page's context is fixed, the recovery will be read once more");
    }
    return answer.recovery();
  }

  private record Answer(long issue, Optional<Recovery> recovery) {}
}
