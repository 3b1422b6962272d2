package org.clientrecovery.minijira.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredRole;
import org.clientrecovery.minijira.tracker.Tracker;

/** To whom a comment can be restricted: the visitor's own roles and groups, none for clients. */
final class CommentLevels {
  private final Tracker tracker;
  private final Visitor visitor;

  CommentLevels(Tracker tracker, Visitor visitor) {
    this.tracker = tracker;
    this.visitor = visitor;
  }

  /** Options with {@code value} ({@code role:10002}, {@code group:jira-administrators}). */
  List<Model> of(StoredProject project) {
    List<Model> levels = new ArrayList<>();
    if (visitor.isLoggedIn() && !visitor.isCustomerOf(project)) {
      Set<Long> own = tracker.roles().of(visitor.key(), project.id());
      tracker.roles().all().stream()
          .filter(role -> own.contains(role.id()))
          .forEach(role -> levels.add(role(role)));
      tracker.groups().of(visitor.key()).stream().sorted().forEach(name -> levels.add(group(name)));
    }
    return levels;
  }

  private static Model role(StoredRole role) {
    return new Model().with("value", "role:" + role.id()).with("label", role.name());
  }

  private static Model group(String name) {
    return new Model().with("value", "group:" + name).with("label", name);
  }
}
