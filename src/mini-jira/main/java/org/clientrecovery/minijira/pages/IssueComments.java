package org.clientrecovery.minijira.pages;

import java.util.List;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredRole;
import org.clientrecovery.minijira.tracker.Tracker;

/** The comments of an issue that a visitor may read, oldest first. */
final class IssueComments {
  private final Tracker tracker;
  private final Visitor visitor;

  IssueComments(Tracker tracker, Visitor visitor) {
    this.tracker = tracker;
    this.visitor = visitor;
  }

  List<Model> of(StoredIssue issue) {
    return readable(issue).stream().map(comment -> model(comment, issue)).toList();
  }

  List<StoredComment> readable(StoredIssue issue) {
    return tracker.comments().of(issue.id()).stream()
        .filter(comment -> tracker.permissions().maySee(comment, visitor.key()))
        .toList();
  }

  private Model model(StoredComment comment, StoredIssue issue) {
    return new Model()
        .with("id", Long.toString(comment.id()))
        .with("author", visitor.nameOf(comment.author(), "Anonymous"))
        .withTime("created", comment.created(), visitor)
        .with("edited", comment.edited() == null ? null : visitor.time(comment.edited()))
        .with("internal", tracker.permissions().isInternal(comment.id()))
        .with("restriction", restriction(comment))
        .with("canEdit", mayEdit(comment, issue))
        .with("canDelete", mayDelete(comment, issue))
        .with("bodyHtml", WikiMarkup.toHtml(comment.body()));
  }

  private String restriction(StoredComment comment) {
    if (comment.groupLevel() != null) {
      return "Only " + comment.groupLevel();
    }
    return comment.roleLevelId() == null
        ? null
        : "Only "
            + tracker.roles().byId(comment.roleLevelId()).map(StoredRole::name).orElse("a role");
  }

  boolean mayEdit(StoredComment comment, StoredIssue issue) {
    return mayChange(comment, issue, Permissions.EDIT_ALL_COMMENTS, Permissions.EDIT_OWN_COMMENTS);
  }

  boolean mayDelete(StoredComment comment, StoredIssue issue) {
    return mayChange(comment, issue, "DELETE_ALL_COMMENTS", "DELETE_OWN_COMMENTS");
  }

  private boolean mayChange(StoredComment comment, StoredIssue issue, String all, String own) {
    return visitor.may(all, issue)
        || (visitor.isLoggedIn()
            && visitor.key().equals(comment.author())
            && visitor.may(own, issue));
  }
}
