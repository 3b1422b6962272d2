package org.clientrecovery.minijira.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.clientrecovery.minijira.standin.HostServices;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.Database;
import org.clientrecovery.minijira.tracker.Groups;
import org.clientrecovery.minijira.tracker.Holder;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.RoleActor;
import org.clientrecovery.minijira.tracker.Roles;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.tracker.TypeSchemes;

/** A small service desk with Jira's services on it, for tests. */
public final class Desk implements AutoCloseable {
  public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  public final Database database = Database.inMemory();
  public final Tracker tracker = new Tracker(database, Clock.fixed(NOW, ZoneOffset.UTC));
  public final HostServices services = new HostServices();
  public final List<Object> events = new ArrayList<>();
  public Consumer<Object> listener = event -> {};
  public final JiraServices jira;
  public final StoredProject project;

  public Desk() {
    services.put(EventPublisher.class, Standin.of(EventPublisher.class, this));
    jira = JiraServices.offer(tracker, services);
    for (String name : List.of("agent", "lead", "customer", "stranger")) {
      StoredUser user =
          new StoredUser(
              "key-" + name, name, name, name + "@example.org", true, null, "Europe/Berlin", "de");
      tracker.users().add(user, name);
    }
    project =
        tracker
            .projects()
            .add(
                new StoredProject(
                    0, "CARE", "Care", "", "service_desk", "key-lead", TypeSchemes.STANDARD, null));
    tracker.permissions().giveUsual(project);
    give(Roles.SERVICE_DESK_TEAM, "agent");
    give(Roles.ADMINISTRATORS, "lead");
    give(Roles.CUSTOMERS, "customer");
    tracker.groups().join(Groups.SERVICE_DESK_USERS, "key-agent");
  }

  /** {@code EventPublisher.publish}. */
  void publish(Object event) {
    events.add(event);
    listener.accept(event);
  }

  public <T> T get(Class<T> api) {
    return services.get(api);
  }

  public ApplicationUser user(String name) {
    return get(com.atlassian.jira.user.util.UserManager.class).getUserByName(name);
  }

  public MutableIssue issue(String summary) {
    long id =
        tracker
            .issues()
            .create(
                new IssueDraft(project.id(), 10001, summary).statusId(1L).reporter("key-customer"))
            .id();
    return get(com.atlassian.jira.issue.IssueManager.class).getIssueObject(id);
  }

  private void give(long role, String name) {
    tracker.roles().give(role, project.id(), new RoleActor(Holder.USER, "key-" + name));
  }

  @Override
  public void close() {
    database.close();
  }
}
