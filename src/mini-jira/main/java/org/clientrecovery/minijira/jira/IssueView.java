package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.IssueValue;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.Tracker;

/** An issue as a plugin sees and changes one; changes are kept by the issue manager. */
final class IssueView {
  private final Views views;
  private final IssueDraft draft;
  private StoredIssue stored;
  private Set<String> labels;

  /**
   * @param stored null while the issue is not created
   */
  IssueView(Views views, StoredIssue stored, IssueDraft draft) {
    this.views = views;
    this.stored = stored;
    this.draft = draft;
  }

  IssueDraft draft() {
    return draft;
  }

  StoredIssue stored() {
    return stored;
  }

  void become(StoredIssue issue) {
    stored = issue;
  }

  /** What the labels are to be; null if they stay. */
  Set<String> changedLabels() {
    return labels;
  }

  private Tracker tracker() {
    return views.tracker();
  }

  public Long getId() {
    return stored == null ? null : stored.id();
  }

  public String getKey() {
    return stored == null ? null : stored.key();
  }

  public Long getNumber() {
    return stored == null ? null : stored.number();
  }

  public boolean isCreated() {
    return stored != null;
  }

  /** Another project, where the issue is once it is updated. */
  public void setProjectObject(Project project) {
    draft.projectId(project.getId());
  }

  public Project getProjectObject() {
    return views.project(draft.projectId());
  }

  public Long getProjectId() {
    return draft.projectId();
  }

  public IssueType getIssueType() {
    return views.issueType(tracker().constants().issueType(draft.typeId()).orElse(null));
  }

  public String getIssueTypeId() {
    return Long.toString(draft.typeId());
  }

  public void setIssueTypeId(String id) {
    draft.typeId(Long.parseLong(id));
  }

  public void setIssueType(IssueType type) {
    setIssueTypeId(type.getId());
  }

  public String getSummary() {
    return draft.summary();
  }

  public void setSummary(String summary) {
    draft.summary(summary);
  }

  public String getDescription() {
    return draft.description();
  }

  public void setDescription(String description) {
    draft.description(description);
  }

  public ApplicationUser getAssignee() {
    return views.user(draft.assignee());
  }

  public ApplicationUser getAssigneeUser() {
    return getAssignee();
  }

  public String getAssigneeId() {
    return draft.assignee();
  }

  public void setAssignee(ApplicationUser user) {
    draft.assignee(Views.key(user));
  }

  public void setAssigneeId(String userKey) {
    draft.assignee(userKey);
  }

  public ApplicationUser getReporter() {
    return views.user(draft.reporter());
  }

  public ApplicationUser getReporterUser() {
    return getReporter();
  }

  public String getReporterId() {
    return draft.reporter();
  }

  public void setReporter(ApplicationUser user) {
    draft.reporter(Views.key(user));
  }

  public void setReporterId(String userKey) {
    draft.reporter(userKey);
  }

  public ApplicationUser getCreator() {
    return views.user(draft.creator());
  }

  public String getCreatorId() {
    return draft.creator();
  }

  public Priority getPriority() {
    return views.priority(tracker().constants().priority(draft.priorityId()).orElse(null));
  }

  public void setPriority(Priority priority) {
    setPriorityId(priority == null ? null : priority.getId());
  }

  public void setPriorityId(String id) {
    draft.priorityId(number(id));
  }

  public Resolution getResolution() {
    return views.resolution(tracker().constants().resolution(draft.resolutionId()).orElse(null));
  }

  public String getResolutionId() {
    return draft.resolutionId() == null ? null : draft.resolutionId().toString();
  }

  public void setResolution(Resolution resolution) {
    setResolutionId(resolution == null ? null : resolution.getId());
  }

  public void setResolutionId(String id) {
    draft.resolutionId(number(id));
    draft.resolved(id == null ? null : tracker().clock().instant());
  }

  public Status getStatus() {
    return draft.statusId() == null
        ? null
        : views.status(tracker().constants().status(draft.statusId()).orElse(null));
  }

  public String getStatusId() {
    return draft.statusId() == null ? null : draft.statusId().toString();
  }

  public void setStatusId(String id) {
    draft.statusId(number(id));
  }

  public void setStatus(Status status) {
    setStatusId(status.getId());
  }

  public Long getSecurityLevelId() {
    return draft.securityLevelId();
  }

  public void setSecurityLevelId(Long id) {
    draft.securityLevelId(id);
  }

  public Timestamp getCreated() {
    return Views.timestamp(draft.created());
  }

  public Timestamp getUpdated() {
    return stored == null ? null : Views.timestamp(stored.updated());
  }

  public Timestamp getDueDate() {
    return Views.timestamp(draft.due());
  }

  public void setDueDate(Timestamp due) {
    draft.due(due == null ? null : due.toInstant());
  }

  public Timestamp getResolutionDate() {
    return Views.timestamp(draft.resolved());
  }

  public Set<Label> getLabels() {
    return labelTexts().stream()
        .map(text -> new Label(null, getId(), text))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public void setLabels(Set<Label> replacement) {
    labels = replacement.stream().map(Label::getLabel).collect(Collectors.toSet());
  }

  private Collection<String> labelTexts() {
    if (labels != null) {
      return labels;
    }
    return stored == null ? List.of() : tracker().issues().values(stored.id(), IssueValue.LABEL);
  }

  public Long getWatches() {
    return stored == null
        ? 0L
        : (long) tracker().issues().values(stored.id(), IssueValue.WATCHER).size();
  }

  public boolean isArchived() {
    return draft.archived();
  }

  public boolean isEditable() {
    return !draft.archived();
  }

  public boolean isSubTask() {
    return false;
  }

  public Long getParentId() {
    return null;
  }

  public Issue getParentObject() {
    return null;
  }

  public Collection<Issue> getSubTaskObjects() {
    return List.of();
  }

  private static Long number(String id) {
    return id == null || id.isEmpty() ? null : Long.valueOf(id);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof IssueView that
            && stored != null
            && that.stored != null
            && stored.id() == that.stored.id());
  }

  @Override
  public int hashCode() {
    return stored == null ? System.identityHashCode(this) : Long.hashCode(stored.id());
  }

  @Override
  public String toString() {
    return stored == null ? "new issue" : stored.key();
  }

  public Object getCustomFieldValue(CustomField field) {
    RequestField known = Standin.behaviourOf(field, RequestField.class);
    return stored == null ? null : known.of(tracker().issues().values(stored.id(), known.kind()));
  }
}
