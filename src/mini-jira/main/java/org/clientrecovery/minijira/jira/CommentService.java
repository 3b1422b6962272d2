package org.clientrecovery.minijira.jira;

import com.atlassian.jira.event.comment.CommentCreatedEvent;
import com.atlassian.jira.event.comment.CommentDeletedEvent;
import com.atlassian.jira.event.comment.CommentUpdatedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.comment.property.CommentPropertySetEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.MutableComment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientrecovery.minijira.tracker.Comments;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProperty;
import org.clientrecovery.minijira.tracker.Tracker;

/** {@code CommentManager} and {@code CommentPermissionManager}. */
final class CommentService {
  private final Views views;
  private final Announcer announcer;

  CommentService(Views views, Announcer announcer) {
    this.views = views;
    this.announcer = announcer;
  }

  private Tracker tracker() {
    return views.tracker();
  }

  private Comments comments() {
    return tracker().comments();
  }

  private Permissions permissions() {
    return tracker().permissions();
  }

  public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
    return create(issue, author, body, null, null, dispatchEvent);
  }

  public Comment create(
      Issue issue,
      ApplicationUser author,
      String body,
      String groupLevel,
      Long roleLevelId,
      boolean dispatchEvent) {
    return create(issue, author, body, groupLevel, roleLevelId, null, dispatchEvent);
  }

  public Comment create(
      Issue issue,
      ApplicationUser author,
      String body,
      String groupLevel,
      Long roleLevelId,
      Date created,
      boolean dispatchEvent) {
    return create(issue, author, body, groupLevel, roleLevelId, created, Map.of(), dispatchEvent);
  }

  /** Stores the comment, then its properties, then announces it: in Jira's order. */
  public Comment create(
      Issue issue,
      ApplicationUser author,
      String body,
      String groupLevel,
      Long roleLevelId,
      Date created,
      Map<String, JSONObject> properties,
      boolean dispatchEvent) {
    return announcer.transact(
        () -> {
          Instant when = created == null ? tracker().clock().instant() : created.toInstant();
          Comment comment =
              store(
                  new StoredComment(
                      0,
                      issue.getId(),
                      Views.key(author),
                      body,
                      when,
                      null,
                      null,
                      groupLevel,
                      roleLevelId),
                  properties);
          if (dispatchEvent) {
            announcer.publish(new CommentCreatedEvent(comment));
            announce(comment, author, EventType.ISSUE_COMMENTED_ID);
          }
          return comment;
        });
  }

  private Comment store(StoredComment comment, Map<String, JSONObject> properties) {
    StoredComment stored = comments().add(comment);
    if (properties != null) {
      properties.forEach(
          (key, value) ->
              tracker().properties().put(Comments.ENTITY, stored.id(), key, value.toString()));
    }
    return views.comment(stored);
  }

  private void announce(Comment comment, ApplicationUser user, Long eventTypeId) {
    announcer.publish(
        new IssueEvent(comment.getIssue(), user, comment, Map.of(), eventTypeId, true));
  }

  public void update(Comment comment, boolean dispatchEvent) {
    update(comment, Map.of(), dispatchEvent);
  }

  /** Stores what a {@link MutableComment} holds, then its properties, then announces it. */
  public void update(Comment comment, Map<String, JSONObject> properties, boolean dispatchEvent) {
    announcer.transact(
        () -> {
          comments().update(edited(comment));
          Comment now = getCommentById(comment.getId());
          ApplicationUser editor = comment.getUpdateAuthorApplicationUser();
          properties.forEach((key, value) -> put(comment.getId(), key, value, editor));
          if (dispatchEvent) {
            announcer.publish(new CommentUpdatedEvent(now));
            announce(now, editor, EventType.ISSUE_COMMENT_EDITED_ID);
          }
          return null;
        });
  }

  private void put(long commentId, String key, JSONObject value, ApplicationUser user) {
    StoredProperty stored =
        tracker().properties().put(Comments.ENTITY, commentId, key, value.toString());
    announcer.publish(new CommentPropertySetEvent(views.property(stored), user));
  }

  /** As in Jira: the time of the edit is the one that the comment carries, else now. */
  private StoredComment edited(Comment comment) {
    StoredComment before = comments().byId(comment.getId()).orElseThrow();
    Instant carried = comment.getUpdated().toInstant();
    return new StoredComment(
        before.id(),
        before.issueId(),
        before.author(),
        comment.getBody(),
        before.created(),
        Views.key(comment.getUpdateAuthorApplicationUser()),
        carried.equals(before.updated()) ? tracker().clock().instant() : carried,
        comment.getGroupLevel(),
        comment.getRoleLevelId());
  }

  public void delete(Comment comment, boolean dispatchEvent, ApplicationUser user) {
    announcer.transact(
        () -> {
          comments().delete(comment.getId());
          if (dispatchEvent) {
            announcer.publish(new CommentDeletedEvent(comment));
            announce(comment, user, EventType.ISSUE_COMMENT_DELETED_ID);
          }
          return null;
        });
  }

  public Comment getCommentById(Long id) {
    return getMutableComment(id);
  }

  public MutableComment getMutableComment(Long id) {
    return views.comment(comments().byId(id).orElse(null));
  }

  public List<Comment> getComments(Issue issue) {
    return comments().of(issue.getId()).stream().<Comment>map(views::comment).toList();
  }

  public Comment getLastComment(Issue issue) {
    List<Comment> all = getComments(issue);
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
    return streamComments(user, issue).toList();
  }

  public Stream<Comment> streamComments(ApplicationUser user, Issue issue) {
    StoredIssue stored = tracker().issues().byId(issue.getId()).orElseThrow();
    return permissions().visible(stored, comments().of(issue.getId()), Views.key(user)).stream()
        .map(views::comment);
  }

  public List<Comment> getCommentsForUserSince(Issue issue, ApplicationUser user, Date since) {
    return streamComments(user, issue).filter(c -> c.getUpdated().after(since)).toList();
  }

  public boolean isUserCommentAuthor(ApplicationUser user, Comment comment) {
    return user != null && user.equals(comment.getAuthorApplicationUser());
  }

  public boolean hasBrowsePermission(ApplicationUser user, Comment comment) {
    return comments()
        .byId(comment.getId())
        .map(stored -> permissions().maySee(stored, Views.key(user)))
        .orElse(false);
  }

  public boolean hasEditPermission(ApplicationUser user, Comment comment) {
    return hasBrowsePermission(user, comment)
        && (hasEditAllPermission(user, comment.getIssue())
            || (isUserCommentAuthor(user, comment)
                && hasEditOwnPermission(user, comment.getIssue())));
  }

  public boolean hasEditAllPermission(ApplicationUser user, Issue issue) {
    return has(Permissions.EDIT_ALL_COMMENTS, issue, user);
  }

  public boolean hasEditOwnPermission(ApplicationUser user, Issue issue) {
    return has(Permissions.EDIT_OWN_COMMENTS, issue, user);
  }

  public boolean hasDeleteAllPermission(ApplicationUser user, Issue issue) {
    return has("DELETE_ALL_COMMENTS", issue, user);
  }

  public boolean hasDeleteOwnPermission(ApplicationUser user, Issue issue) {
    return has("DELETE_OWN_COMMENTS", issue, user);
  }

  private boolean has(String permission, Issue issue, ApplicationUser user) {
    StoredIssue stored = tracker().issues().byId(issue.getId()).orElseThrow();
    return permissions().has(permission, stored, Views.key(user));
  }
}
