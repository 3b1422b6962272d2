package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.clientrecovery.jira.store.RecoveryStore;

/** Who stands on which side of an issue, and who may work on its recovery. */
public final class Participants {
  private static final String AGENT = "SERVICEDESK_AGENT";
  private static final String SERVICE_DESK = "service_desk";

  private final PermissionManager permissions;
  private final IssueManager issues;
  private final RecoveryStore recoveries;

  public Participants(
      PermissionManager permissions, IssueManager issues, RecoveryStore recoveries) {
    this.permissions = permissions;
    this.issues = issues;
    this.recoveries = recoveries;
  }

  /** The issue that the client knows: the source of a recovery, else the issue itself. */
  public Issue clientIssue(Issue issue) {
    return recoveries
        .ofIssue(issue.getId())
        .<Issue>map(recovery -> issues.getIssueObject(recovery.source()))
        .orElse(issue);
  }

  /** The client's person: who reported the ticket; empty where the host does not know. */
  public Optional<ApplicationUser> client(Issue issue) {
    return Optional.ofNullable(clientIssue(issue).getReporter());
  }

  /**
   * Whether that person writes for the supplier; nobody (an anonymous author) does not.
   *
   * <p>In a service project agents are ours and all others the client's: customers, participants of
   * the request, members of its organisations ({@link ClientSide} tells their names). An agent who
   * was added as a participant, or whose own organisation shares the request, still writes for us.
   */
  public boolean isOurs(ApplicationUser author, Issue issue) {
    if (author == null) {
      return false;
    }
    return isServiceDesk(issue.getProjectObject())
        ? permissions.hasPermission(agent(), issue.getProjectObject(), author)
        : !client(issue).filter(author::equals).isPresent()
            && isStaff(author, issue.getProjectObject());
  }

  /**
   * Whether a plain project treats that person as one of its own: issues can be assigned to them,
   * or they administer it. Whoever can merely browse and comment may be a client.
   */
  private boolean isStaff(ApplicationUser user, Project project) {
    return permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user)
        || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
  }

  /** Whether that person may read and write the recovery's papers; a customer never may. */
  public boolean mayWork(ApplicationUser user, Issue issue) {
    if (user == null || !mayBrowse(user, issue)) {
      return false;
    }
    return isServiceDesk(issue.getProjectObject())
        ? permissions.hasPermission(agent(), issue, user)
        : permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, user)
            && isStaff(user, issue.getProjectObject());
  }

  /**
   * Whether that person may read what happened on the issue: who may work on it, and while it is in
   * the archive, where nobody works, whoever could if it were not.
   */
  public boolean mayReadUp(ApplicationUser user, Issue issue) {
    return mayWork(user, issue)
        || (user != null
            && issue.isArchived()
            && mayBrowse(user, issue)
            && isSupplier(user, issue.getProjectObject()));
  }

  private boolean isSupplier(ApplicationUser user, Project project) {
    return isServiceDesk(project)
        ? permissions.hasPermission(agent(), project, user)
        : isStaff(user, project);
  }

  /** Whether that person can write to the client there: an archived issue takes no comments. */
  public boolean mayReply(ApplicationUser user, Issue issue) {
    return !issue.isArchived() && mayWork(user, issue) && mayComment(user, issue);
  }

  public boolean mayBrowse(ApplicationUser user, Issue issue) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
  }

  public boolean mayComment(ApplicationUser user, Issue issue) {
    return permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, user);
  }

  /** Whether that person may create the recovery's issue in the project of the ticket. */
  public boolean mayEscalate(ApplicationUser user, Issue issue) {
    return mayWork(user, issue)
        && permissions.hasPermission(
            ProjectPermissions.CREATE_ISSUES, issue.getProjectObject(), user);
  }

  /** The permission by which Service Management knows its agents. */
  public static ProjectPermissionKey agent() {
    return new ProjectPermissionKey(AGENT);
  }

  /** Whether the project is one of Service Management's. */
  public static boolean isServiceDesk(Project project) {
    return SERVICE_DESK.equals(project.getProjectTypeKey().getKey());
  }
}
