package org.clientrecovery.minijira.tracker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Who may do what where. Every answer is computed from the database; a user is given by key, null
 * stands for somebody who is not logged in.
 */
public final class Permissions {
  public static final String BROWSE = "BROWSE_PROJECTS";
  public static final String ADMINISTER_PROJECT = "ADMINISTER_PROJECTS";
  public static final String CREATE = "CREATE_ISSUES";
  public static final String EDIT = "EDIT_ISSUES";
  public static final String TRANSITION = "TRANSITION_ISSUES";
  public static final String ASSIGN = "ASSIGN_ISSUES";
  public static final String ASSIGNABLE = "ASSIGNABLE_USER";
  public static final String LINK = "LINK_ISSUES";
  public static final String COMMENT = "ADD_COMMENTS";
  public static final String EDIT_OWN_COMMENTS = "EDIT_OWN_COMMENTS";
  public static final String EDIT_ALL_COMMENTS = "EDIT_ALL_COMMENTS";
  public static final String AGENT = "SERVICEDESK_AGENT";

  /** Key of the comment property that marks a note as internal. */
  public static final String PUBLIC_COMMENT = "sd.public.comment";

  private static final List<String> OF_TEAM =
      List.of(
          BROWSE,
          CREATE,
          EDIT,
          TRANSITION,
          ASSIGN,
          ASSIGNABLE,
          LINK,
          COMMENT,
          EDIT_OWN_COMMENTS,
          "CLOSE_ISSUES",
          "RESOLVE_ISSUES",
          "SCHEDULE_ISSUES",
          "SET_ISSUE_SECURITY",
          "MANAGE_WATCHERS",
          "VIEW_VOTERS_AND_WATCHERS",
          "DELETE_OWN_COMMENTS",
          "CREATE_ATTACHMENTS",
          "WORK_ON_ISSUES");
  private static final List<String> OF_ADMINISTRATORS =
      List.of(
          ADMINISTER_PROJECT,
          EDIT_ALL_COMMENTS,
          "DELETE_ALL_COMMENTS",
          "DELETE_ISSUES",
          "MODIFY_REPORTER",
          "MOVE_ISSUES");

  /** What is left of an issue in the archive, which can be read by its address alone. */
  private static final Set<String> OF_THE_ARCHIVE =
      Set.of(BROWSE, AGENT, "VIEW_VOTERS_AND_WATCHERS");

  private final Tracker tracker;
  private final Jdbi jdbi;

  Permissions(Tracker tracker, Jdbi jdbi) {
    this.tracker = tracker;
    this.jdbi = jdbi;
  }

  /** Gives a new project the permissions that Jira gives to one of its type. */
  public void giveUsual(StoredProject project) {
    long team = project.isServiceDesk() ? Roles.SERVICE_DESK_TEAM : Roles.DEVELOPERS;
    for (long role : new long[] {team, Roles.ADMINISTRATORS}) {
      OF_TEAM.forEach(permission -> give(project.id(), permission, Grant.toRole(role)));
    }
    OF_ADMINISTRATORS.forEach(
        permission -> give(project.id(), permission, Grant.toRole(Roles.ADMINISTRATORS)));
    if (project.isServiceDesk()) {
      give(project.id(), AGENT, Grant.toRole(team));
      give(project.id(), AGENT, Grant.toRole(Roles.ADMINISTRATORS));
      Grant customers = new Grant(Holder.CUSTOMER, Long.toString(Roles.CUSTOMERS));
      List.of(BROWSE, CREATE, COMMENT)
          .forEach(permission -> give(project.id(), permission, customers));
    }
  }

  /** Gives a permission in a project, unless it is given so already. */
  public void give(long projectId, String permission, Grant grant) {
    if (grants(projectId, permission).contains(grant)) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into jira_permission (project_id, permission, kind, parameter)"
                        + " values (:project, :permission, :kind, :parameter)")
                .bind("project", projectId)
                .bind("permission", permission)
                .bindMethods(grant)
                .execute());
  }

  /** Takes a permission in a project from everybody. */
  public void withdraw(long projectId, String permission) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from jira_permission where project_id = ? and permission = ?",
                projectId,
                permission));
  }

  /** To whom a permission is given in a project. */
  public List<Grant> grants(long projectId, String permission) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select kind, parameter from jira_permission"
                        + " where project_id = :project and permission = :permission")
                .bind("project", projectId)
                .bind("permission", permission)
                .mapTo(Grant.class)
                .list());
  }

  /** Whether a user has a global permission such as {@code ADMINISTER}. */
  public boolean hasGlobal(String permission, String userKey) {
    Set<String> holders = tracker.groups().holding(permission);
    return tracker.groups().of(userKey).stream().anyMatch(holders::contains);
  }

  /** Whether a user counts against the licence; customers do not. */
  public boolean isLicensed(String userKey) {
    return hasGlobal("USE", userKey);
  }

  /** Whether a user has a permission on some issue of a project at least. */
  public boolean has(String permission, StoredProject project, String userKey) {
    Person person = person(userKey, project);
    return grants(project.id(), permission).stream().anyMatch(person::mayHold);
  }

  /** Whether a user has a permission on an issue, which includes seeing it. */
  public boolean has(String permission, StoredIssue issue, String userKey) {
    StoredProject project = tracker.projects().byId(issue.projectId()).orElseThrow();
    Person person = person(userKey, project);
    return (!issue.archived() || OF_THE_ARCHIVE.contains(permission))
        && holds(permission, issue, person)
        && (permission.equals(BROWSE) || holds(BROWSE, issue, person))
        && isVisible(issue.securityLevelId(), issue, person);
  }

  private boolean holds(String permission, StoredIssue issue, Person person) {
    return grants(issue.projectId(), permission).stream()
        .anyMatch(grant -> person.holds(grant, issue));
  }

  private boolean isVisible(Long levelId, StoredIssue issue, Person person) {
    return levelId == null
        || tracker.constants().holders(levelId).stream()
            .anyMatch(grant -> person.holds(grant, issue));
  }

  /**
   * Whether a user may read a comment: they see its issue, belong to the group or role to which it
   * is restricted, and are agents if it is an internal note of a service project.
   */
  public boolean maySee(StoredComment comment, String userKey) {
    StoredIssue issue = tracker.issues().byId(comment.issueId()).orElseThrow();
    return has(BROWSE, issue, userKey)
        && isAdmitted(comment, issue, userKey)
        && (!isInternal(comment.id()) || has(AGENT, issue, userKey));
  }

  /** Those comments of that issue that the user may see; what holds for all is asked once. */
  public List<StoredComment> visible(
      StoredIssue issue, List<StoredComment> comments, String userKey) {
    if (!has(BROWSE, issue, userKey)) {
      return List.of();
    }
    boolean agent = has(AGENT, issue, userKey);
    return comments.stream()
        .filter(comment -> isAdmitted(comment, issue, userKey))
        .filter(comment -> agent || !isInternal(comment.id()))
        .toList();
  }

  private boolean isAdmitted(StoredComment comment, StoredIssue issue, String userKey) {
    boolean group =
        comment.groupLevel() == null || tracker.groups().of(userKey).contains(comment.groupLevel());
    boolean role =
        comment.roleLevelId() == null
            || tracker.roles().of(userKey, issue.projectId()).contains(comment.roleLevelId());
    return group && role;
  }

  /** Whether a comment is an internal note; without {@code sd.public.comment} it is public. */
  public boolean isInternal(long commentId) {
    return tracker
        .properties()
        .get(Comments.ENTITY, commentId, PUBLIC_COMMENT)
        .map(property -> InternalNote.read(property.content()))
        .orElse(false);
  }

  /** Which projects a user may browse, and whether wholly or only their own requests there. */
  public Reach reach(String userKey) {
    Map<Long, Boolean> wholly = new TreeMap<>();
    for (StoredProject project : tracker.projects().all()) {
      Person person = person(userKey, project);
      List<Grant> grants = grants(project.id(), BROWSE).stream().filter(person::mayHold).toList();
      if (!grants.isEmpty()) {
        wholly.put(project.id(), grants.stream().anyMatch(person::holdsEverywhere));
      }
    }
    return new Reach(userKey, wholly, tracker.groups().of(userKey), levels(userKey));
  }

  private Set<Long> levels(String userKey) {
    return tracker.constants().securityLevels().stream()
        .map(StoredSecurityLevel::id)
        .filter(id -> tracker.projects().all().stream().anyMatch(p -> opens(id, p, userKey)))
        .collect(Collectors.toSet());
  }

  private boolean opens(long levelId, StoredProject project, String userKey) {
    Person person = person(userKey, project);
    return tracker.constants().holders(levelId).stream().anyMatch(person::mayHold);
  }

  private Person person(String userKey, StoredProject project) {
    return new Person(
        userKey, project, tracker.groups().of(userKey), tracker.roles().of(userKey, project.id()));
  }

  /** What decides about one user in one project, read once. */
  private final class Person {
    private final String key;
    private final StoredProject project;
    private final Set<String> groups;
    private final Set<Long> roles;

    Person(String key, StoredProject project, Set<String> groups, Set<Long> roles) {
      this.key = key;
      this.project = project;
      this.groups = groups;
      this.roles = roles;
    }

    boolean mayHold(Grant grant) {
      return switch (grant.kind()) {
        case REPORTER, ASSIGNEE -> key != null;
        case CUSTOMER -> roles.contains(Long.valueOf(grant.parameter()));
        default -> holdsEverywhere(grant);
      };
    }

    boolean holdsEverywhere(Grant grant) {
      return switch (grant.kind()) {
        case ANYONE -> true;
        case LOGGED_IN -> key != null;
        case USER -> grant.parameter().equals(key);
        case GROUP -> groups.contains(grant.parameter());
        case ROLE -> roles.contains(Long.valueOf(grant.parameter()));
        case LEAD -> project.lead().equals(key);
        case REPORTER, ASSIGNEE, CUSTOMER -> false;
      };
    }

    boolean holds(Grant grant, StoredIssue issue) {
      return switch (grant.kind()) {
        case REPORTER -> key != null && key.equals(issue.reporter());
        case ASSIGNEE -> key != null && key.equals(issue.assignee());
        case CUSTOMER -> mayHold(grant) && takesPart(issue);
        default -> holdsEverywhere(grant);
      };
    }

    private boolean takesPart(StoredIssue issue) {
      Issues issues = tracker.issues();
      return key.equals(issue.reporter())
          || issues.values(issue.id(), IssueValue.PARTICIPANT).contains(key)
          || issues.values(issue.id(), IssueValue.ORGANISATION).stream().anyMatch(groups::contains);
    }
  }
}
