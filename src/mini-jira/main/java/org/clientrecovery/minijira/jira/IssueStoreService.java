package org.clientrecovery.minijira.jira;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.IssueValue;
import org.clientrecovery.minijira.tracker.Issues;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.Tracker;

/** {@code IssueManager} and {@code IssueFactory}: reads and writes issues, permissions aside. */
final class IssueStoreService {
  private final Views views;
  private final Announcer announcer;
  private final Transitions transitions;
  private final IssueChanges changes;

  IssueStoreService(Views views, Announcer announcer, Transitions transitions) {
    this.views = views;
    this.announcer = announcer;
    this.transitions = transitions;
    this.changes = new IssueChanges(views.tracker());
  }

  private Tracker tracker() {
    return views.tracker();
  }

  private Issues issues() {
    return tracker().issues();
  }

  public MutableIssue getIssueObject(Long id) {
    return id == null ? null : views.issue(issues().byId(id).orElse(null));
  }

  public MutableIssue getIssueObject(String key) {
    return key == null ? null : views.issue(issues().byKey(key).orElse(null));
  }

  public MutableIssue getIssueByKeyIgnoreCase(String key) {
    return getIssueObject(key);
  }

  public MutableIssue getIssueByCurrentKey(String key) {
    MutableIssue found = getIssueObject(key);
    return found != null && found.getKey().equals(key) ? found : null;
  }

  public boolean isExistingIssueKey(String key) {
    return getIssueObject(key) != null;
  }

  public Issue findMovedIssue(String oldKey) {
    return getIssueObject(oldKey);
  }

  public List<Issue> getIssueObjects(Collection<Long> ids) {
    return issues().byIds(ids).stream().<Issue>map(views::issue).toList();
  }

  public Set<String> getAllIssueKeys(Long id) {
    Set<String> keys = new TreeSet<>(issues().formerKeys(id));
    issues()
        .byId(id)
        .ifPresent(
            issue ->
                tracker()
                    .projects()
                    .keys(issue.projectId())
                    .forEach(key -> keys.add(key + "-" + issue.number())));
    return keys;
  }

  public Collection<Long> getIssueIdsForProject(Long projectId) {
    return issues().idsOf(projectId);
  }

  public long getIssueCountForProject(Long projectId) {
    return issues().countOf(projectId);
  }

  public List<ApplicationUser> getWatchersFor(Issue issue) {
    return views.users(issues().values(issue.getId(), IssueValue.WATCHER));
  }

  public boolean isEditable(Issue issue) {
    return issue.isEditable();
  }

  public boolean isEditable(Issue issue, ApplicationUser user) {
    StoredIssue stored = issues().byId(issue.getId()).orElseThrow();
    return isEditable(issue)
        && tracker().permissions().has(Permissions.EDIT, stored, Views.key(user));
  }

  /**
   * Creates an issue through the first action of its workflow.
   *
   * @throws CreateException with what validators of that action object to
   */
  public Issue createIssueObject(ApplicationUser user, Issue issue) throws CreateException {
    ErrorCollection errors = new SimpleErrorCollection();
    create((MutableIssue) issue, user, transitions.initialAction(issue), errors);
    if (errors.hasAnyErrors()) {
      throw new CreateException(errors.toString());
    }
    return issue;
  }

  public Issue createIssueObject(ApplicationUser user, Map<String, Object> fields)
      throws CreateException {
    return createIssueObject(user, (Issue) fields.get("issue"));
  }

  void create(MutableIssue issue, ApplicationUser user, int actionId, ErrorCollection errors) {
    announcer.transact(
        () -> {
          transitions.take(issue, actionId, user, new HashMap<>(), true, errors);
          return null;
        });
  }

  public Issue updateIssue(
      ApplicationUser user, MutableIssue issue, EventDispatchOption option, boolean sendMail) {
    IssueView changed = Standin.behaviourOf(issue, IssueView.class);
    announcer.transact(
        () -> {
          boolean any = !changes.save(changed, Views.key(user)).isEmpty();
          if (any && option.isEventBeingSent()) {
            announce(changed.getId(), user, option.getEventTypeId(), sendMail);
          }
          return null;
        });
    return issue;
  }

  public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
    return updateIssue(user, issue, request.getEventDispatchOption(), request.isSendMail());
  }

  private void announce(long id, ApplicationUser user, Long eventTypeId, boolean sendMail) {
    announcer.publish(
        new IssueEvent(getIssueObject(id), user, null, new HashMap<>(), eventTypeId, sendMail));
  }

  public void deleteIssue(
      ApplicationUser user, Issue issue, EventDispatchOption option, boolean sendMail) {
    announcer.transact(
        () -> {
          issues().delete(issue.getId());
          if (option.isEventBeingSent()) {
            announcer.publish(
                new IssueEvent(
                    issue, user, null, new HashMap<>(), EventType.ISSUE_DELETED_ID, sendMail));
          }
          return null;
        });
  }

  public void deleteIssueNoEvent(Issue issue) {
    issues().delete(issue.getId());
  }
}
