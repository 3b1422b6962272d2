package org.clientrecovery.minijira.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.MutableComment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategoryImpl;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.StoredChange;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredIssueType;
import org.clientrecovery.minijira.tracker.StoredLink;
import org.clientrecovery.minijira.tracker.StoredLinkType;
import org.clientrecovery.minijira.tracker.StoredPriority;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredProperty;
import org.clientrecovery.minijira.tracker.StoredResolution;
import org.clientrecovery.minijira.tracker.StoredRole;
import org.clientrecovery.minijira.tracker.StoredStatus;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;

/** Turns what the tracker stores into what plugins see. Null becomes null. */
public final class Views {
  private final Tracker tracker;

  public Views(Tracker tracker) {
    this.tracker = tracker;
  }

  Tracker tracker() {
    return tracker;
  }

  public ApplicationUser user(StoredUser user) {
    return user == null ? null : Standin.of(ApplicationUser.class, new UserView(user));
  }

  /** The user with this key; null if there is none. */
  public ApplicationUser user(String userKey) {
    return user(tracker.users().byKey(userKey).orElse(null));
  }

  public List<ApplicationUser> users(Collection<String> userKeys) {
    return userKeys.stream().map(this::user).filter(user -> user != null).toList();
  }

  public Group group(String name) {
    return name == null ? null : Standin.of(Group.class, new GroupView(name));
  }

  public Project project(StoredProject project) {
    return project == null ? null : Standin.of(Project.class, new ProjectView(this, project));
  }

  public Project project(long id) {
    return project(tracker.projects().byId(id).orElse(null));
  }

  public MutableIssue issue(StoredIssue issue) {
    return issue == null
        ? null
        : Standin.of(MutableIssue.class, new IssueView(this, issue, issue.draft()));
  }

  /** An issue that is not stored yet. */
  MutableIssue issue(IssueDraft draft) {
    return Standin.of(MutableIssue.class, new IssueView(this, null, draft));
  }

  public MutableComment comment(StoredComment comment) {
    return comment == null
        ? null
        : Standin.of(MutableComment.class, new CommentView(this, comment));
  }

  public IssueType issueType(StoredIssueType type) {
    return type == null ? null : Standin.of(IssueType.class, new ConstantView.OfIssueType(type));
  }

  public Status status(StoredStatus status) {
    return status == null
        ? null
        : Standin.of(
            Status.class,
            new ConstantView.OfStatus(status, StatusCategoryImpl.findByKey(status.category())));
  }

  public Priority priority(StoredPriority priority) {
    return priority == null
        ? null
        : Standin.of(
            Priority.class,
            new ConstantView(
                priority.id(), priority.name(), priority.description(), "", priority.place()));
  }

  public Resolution resolution(StoredResolution resolution) {
    return resolution == null
        ? null
        : Standin.of(
            Resolution.class,
            new ConstantView(
                resolution.id(), resolution.name(), resolution.description(), "", resolution.id()));
  }

  public IssueLink link(StoredLink link) {
    return link == null ? null : Standin.of(IssueLink.class, new LinkView(this, link));
  }

  public IssueLinkType linkType(StoredLinkType type) {
    return type == null ? null : Standin.of(IssueLinkType.class, new LinkTypeView(type));
  }

  public ProjectRole role(StoredRole role) {
    return role == null ? null : new ProjectRoleImpl(role.id(), role.name(), role.description());
  }

  public EntityProperty property(StoredProperty property) {
    return property == null ? null : Standin.of(EntityProperty.class, new PropertyView(property));
  }

  public ChangeHistory change(StoredChange change) {
    return change(
        change, issue(tracker.issues().byId(change.issueId()).orElse(null)), user(change.author()));
  }

  /** The same, where its issue and author were looked up already. */
  ChangeHistory change(StoredChange change, Issue issue, ApplicationUser author) {
    Timestamp when = timestamp(change.created());
    return new ChangeHistory(
        change.id(),
        issue,
        author,
        when,
        change.items().stream().map(item -> bean(item, when)).toList());
  }

  private static ChangeItemBean bean(StoredChange.Item item, Timestamp when) {
    return new ChangeItemBean(
        item.fieldType(),
        item.field(),
        item.fromValue(),
        item.fromText(),
        item.toValue(),
        item.toText(),
        when);
  }

  static Timestamp timestamp(Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  static String key(ApplicationUser user) {
    return user == null ? null : user.getKey();
  }
}
