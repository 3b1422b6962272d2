package org.clientrecovery.minijira.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredRole;
import org.clientrecovery.minijira.tracker.Tracker;

/** The comments of an issue that a visitor may read, oldest first. */
final class IssueComments {
  private static final String DELETE_ALL = "DELETE_ALL_COMMENTS";
  private static final String DELETE_OWN = "DELETE_OWN_COMMENTS";
  private static final List<String> CHANGES =
      List.of(Permissions.EDIT_ALL_COMMENTS, Permissions.EDIT_OWN_COMMENTS, DELETE_ALL, DELETE_OWN);

  private final Tracker tracker;
  private final Visitor visitor;

  IssueComments(Tracker tracker, Visitor visitor) {
    this.tracker = tracker;
    this.visitor = visitor;
  }

  List<Model> of(StoredIssue issue) {
    Set<String> held = new HashSet<>();
    for (String permission : CHANGES) {
      if (visitor.may(permission, issue)) {
        held.add(permission);
      }
    }
    return readable(issue).stream().map(comment -> model(comment, held)).toList();
  }

  List<StoredComment> readable(StoredIssue issue) {
    return tracker.permissions().visible(issue, tracker.comments().of(issue.id()), visitor.key());
  }

  private Model model(StoredComment comment, Set<String> held) {
    return new Model()
        .with("id", Long.toString(comment.id()))
        .with("author", visitor.nameOf(comment.author(), "Anonymous"))
        .withTime("created", comment.created(), visitor)
        .with("edited", comment.edited() == null ? null : visitor.time(comment.edited()))
        .with("internal", tracker.permissions().isInternal(comment.id()))
        .with("restriction", restriction(comment))
        .with(
            "canEdit",
            mayChange(comment, held, Permissions.EDIT_ALL_COMMENTS, Permissions.EDIT_OWN_COMMENTS))
        .with("canDelete", mayChange(comment, held, DELETE_ALL, DELETE_OWN))
        .with("bodyHtml", WikiMarkup.toHtml(comment.body()));
  }

  private boolean mayChange(StoredComment comment, Set<String> held, String all, String own) {
    return held.contains(all)
        || (visitor.isLoggedIn() && visitor.key().equals(comment.author()) && held.contains(own));
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
    return mayChange(comment, issue, DELETE_ALL, DELETE_OWN);
  }

  private boolean mayChange(StoredComment comment, StoredIssue issue, String all, String own) {
    return visitor.may(all, issue)
        || (visitor.isLoggedIn()
            && visitor.key().equals(comment.author())
            && visitor.may(own, issue));
  }
}
