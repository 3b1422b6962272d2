package org.clientrecovery.minijira.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.clientrecovery.minijira.tracker.Comments;
import org.clientrecovery.minijira.tracker.Database;
import org.clientrecovery.minijira.tracker.Holder;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.IssueValue;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.RoleActor;
import org.clientrecovery.minijira.tracker.Roles;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.tracker.TypeSchemes;

/** A service project with an agent, a client and a stranger, each with the name as key. */
final class ServiceDesk implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  final Tracker tracker;
  final StoredProject project;
  private final Database database = Database.inMemory();

  ServiceDesk() {
    tracker = new Tracker(database, Clock.fixed(NOW, ZoneOffset.UTC));
    for (String name : List.of("agent", "client", "stranger")) {
      tracker.users().add(user(name), name);
    }
    project =
        tracker
            .projects()
            .add(
                new StoredProject(
                    0,
                    "CARE",
                    "Care & more",
                    "",
                    "service_desk",
                    "admin",
                    TypeSchemes.STANDARD,
                    null));
    tracker.permissions().giveUsual(project);
    give(Roles.SERVICE_DESK_TEAM, "agent");
    give(Roles.CUSTOMERS, "client");
    give(Roles.CUSTOMERS, "stranger");
  }

  private static StoredUser user(String name) {
    return new StoredUser(
        name,
        name,
        name.toUpperCase(java.util.Locale.ROOT),
        name + "@example.org",
        true,
        null,
        "Europe/Berlin",
        "en-GB");
  }

  private void give(long role, String user) {
    tracker.roles().give(role, project.id(), new RoleActor(Holder.USER, user));
  }

  void makeAdministrator(String user) {
    give(Roles.ADMINISTRATORS, user);
  }

  /** A request of the client's. */
  StoredIssue request(String summary, String description) {
    StoredIssue issue =
        tracker
            .issues()
            .create(
                new IssueDraft(project.id(), 10001, summary)
                    .statusId(1L)
                    .priorityId(2L)
                    .description(description)
                    .reporter("client"));
    tracker.issues().setValues(issue.id(), IssueValue.LABEL, List.of("billing", "angry"));
    return issue;
  }

  StoredComment comment(StoredIssue issue, String author, String body) {
    return tracker
        .comments()
        .add(new StoredComment(0, issue.id(), author, body, NOW, null, null, null, null));
  }

  StoredComment note(StoredIssue issue, String author, String body) {
    StoredComment comment = comment(issue, author, body);
    tracker
        .properties()
        .put(Comments.ENTITY, comment.id(), Permissions.PUBLIC_COMMENT, "{\"internal\": true}");
    return comment;
  }

  Visitor visitor(String key) {
    return Visitor.withKey(tracker, key);
  }

  @Override
  public void close() {
    database.close();
  }
}
