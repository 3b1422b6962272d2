package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.function.Supplier;
import org.clientrecovery.minijira.tracker.StoredComment;

/** A comment as a plugin sees and changes one; changes are kept by the comment manager. */
final class CommentView {
  private final Views views;
  private final StoredComment stored;
  private String body;
  private String groupLevel;
  private Long roleLevelId;
  private Supplier<ApplicationUser> editor;
  private Date edited;

  CommentView(Views views, StoredComment stored) {
    this.views = views;
    this.stored = stored;
    this.body = stored.body();
    this.groupLevel = stored.groupLevel();
    this.roleLevelId = stored.roleLevelId();
    this.editor = () -> views.user(stored.lastAuthor());
    this.edited = Date.from(stored.updated());
  }

  public Long getId() {
    return stored.id();
  }

  public Issue getIssue() {
    return views.issue(views.tracker().issues().byId(stored.issueId()).orElseThrow());
  }

  public ApplicationUser getAuthorApplicationUser() {
    return views.user(stored.author());
  }

  public String getAuthorFullName() {
    ApplicationUser author = getAuthorApplicationUser();
    return author == null ? null : author.getDisplayName();
  }

  public ApplicationUser getUpdateAuthorApplicationUser() {
    return editor.get();
  }

  public String getUpdateAuthorFullName() {
    ApplicationUser last = editor.get();
    return last == null ? null : last.getDisplayName();
  }

  public String getBody() {
    return body;
  }

  public Date getCreated() {
    return Date.from(stored.created());
  }

  public Date getUpdated() {
    return edited;
  }

  public String getGroupLevel() {
    return groupLevel;
  }

  public Long getRoleLevelId() {
    return roleLevelId;
  }

  public ProjectRole getRoleLevel() {
    return roleLevelId == null
        ? null
        : views.role(views.tracker().roles().byId(roleLevelId).orElse(null));
  }

  public void setBody(String body) {
    this.body = body;
  }

  public void setGroupLevel(String groupLevel) {
    this.groupLevel = groupLevel;
  }

  public void setRoleLevelId(Long roleLevelId) {
    this.roleLevelId = roleLevelId;
  }

  public void setUpdateAuthor(ApplicationUser editor) {
    this.editor = () -> editor;
  }

  public void setUpdated(Date edited) {
    this.edited = edited;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CommentView that && stored.id() == that.stored.id();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(stored.id());
  }

  @Override
  public String toString() {
    return "comment " + stored.id();
  }
}
