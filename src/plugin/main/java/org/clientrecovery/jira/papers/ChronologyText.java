package org.clientrecovery.jira.papers;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.clientrecovery.jira.issue.People;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.recovery.ChronologyEntry;

/** Entries of a chronology in words, for whoever reads them. */
public final class ChronologyText {
  private final ReaderTexts texts;
  private final People people;
  private final CommentManager comments;
  private final CommentPermissionManager permissions;
  private final JiraAuthenticationContext authentication;

  public ChronologyText(
      ReaderTexts texts,
      People people,
      CommentManager comments,
      CommentPermissionManager permissions,
      JiraAuthenticationContext authentication) {
    this.texts = texts;
    this.people = people;
    this.comments = comments;
    this.permissions = permissions;
    this.authentication = authentication;
  }

  /** What happened, without time and person; the words of a comment only for who may read it. */
  public String what(ChronologyEntry entry) {
    return switch (entry.kind()) {
      case ISSUE_CREATED -> texts.text("client-recovery.chronology.created", entry.to());
      case COMMENT ->
          isReadable(entry) ? entry.to() : texts.text("client-recovery.chronology.restricted");
      case STATUS_CHANGE ->
          texts.text("client-recovery.chronology.status", entry.from(), entry.to());
      case LINK -> texts.text("client-recovery.chronology.link", entry.to());
      case NOTE -> entry.to();
    };
  }

  /** Who did it, by name. */
  public String who(ChronologyEntry entry) {
    return people.name(entry.actor());
  }

  /** One line of a printed chronology: when, who, what. */
  public String line(ChronologyEntry entry) {
    String who = who(entry);
    String when = texts.moment(entry.at());
    return who.isEmpty() ? when + ": " + what(entry) : when + ", " + who + ": " + what(entry);
  }

  /** A comment that was deleted since hides nothing that its readers did not see. */
  private boolean isReadable(ChronologyEntry entry) {
    Comment comment = entry.reference() == 0 ? null : comments.getCommentById(entry.reference());
    return comment == null
        || permissions.hasBrowsePermission(authentication.getLoggedInUser(), comment);
  }
}
