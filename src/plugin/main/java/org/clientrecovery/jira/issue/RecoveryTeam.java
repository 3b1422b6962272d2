package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who works on a recovery besides who escalated, and what the ticket's readers are told of it. */
public final class RecoveryTeam {
  private static final String AUDIENCE = "sd.public.comment";

  private final WatcherManager watchers;
  private final CommentManager comments;
  private final Participants participants;
  private final ReaderTexts texts;

  public RecoveryTeam(
      WatcherManager watchers,
      CommentManager comments,
      Participants participants,
      ReaderTexts texts) {
    this.watchers = watchers;
    this.comments = comments;
    this.participants = participants;
    this.texts = texts;
  }

  /**
   * Lets that person, the ticket's assignee and those of its watchers who may work on the recovery
   * watch it; a customer never does.
   */
  public void gather(Issue source, Issue recovery, ApplicationUser agent) {
    if (watchers.isWatchingEnabled()) {
      Set<ApplicationUser> people = new LinkedHashSet<>();
      people.add(agent);
      people.add(source.getAssignee());
      people.addAll(watchers.getWatchersUnsorted(source));
      people.stream()
          .filter(Objects::nonNull)
          .filter(person -> participants.mayWork(person, recovery))
          .filter(person -> !watchers.isWatching(person, recovery))
          .forEach(person -> watchers.startWatching(person, recovery));
    }
  }

  /** Notes on the ticket, for colleagues, that it is led as a recovery. */
  public void announce(Issue source, Issue recovery, ApplicationUser agent) {
    if (participants.mayComment(agent, source)) {
      comments.create(
          source,
          agent,
          texts.text("client-recovery.escalate.announced", recovery.getKey()),
          null,
          null,
          null,
          Map.of(AUDIENCE, internal()),
          true);
    }
  }

  private static JSONObject internal() {
    try {
      return new JSONObject().put("internal", true);
    } catch (JSONException e) {
      throw new IllegalStateException("a truth value is no JSON", e);
    }
  }
}
