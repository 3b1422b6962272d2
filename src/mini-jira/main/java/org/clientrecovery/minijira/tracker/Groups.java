package org.clientrecovery.minijira.tracker;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Groups of people, and what groups may do in the whole Jira. An organisation is a group too. */
public final class Groups {
  /** Jira's administrators. */
  public static final String ADMINISTRATORS = "jira-administrators";

  /** Licensed for software and business projects. */
  public static final String SOFTWARE_USERS = "jira-software-users";

  /** Licensed as agents of service projects. */
  public static final String SERVICE_DESK_USERS = "jira-servicedesk-users";

  private final Jdbi jdbi;

  Groups(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Adds a group unless it exists. */
  public void add(String name) {
    if (!exists(name)) {
      jdbi.useHandle(handle -> handle.execute("insert into jira_group (name) values (?)", name));
    }
  }

  public boolean exists(String name) {
    return all().contains(name);
  }

  /** All names, sorted. */
  public List<String> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select name from jira_group order by name")
                .mapTo(String.class)
                .list());
  }

  /** Puts a user into a group unless they are in it. */
  public void join(String group, String userKey) {
    if (!of(userKey).contains(group)) {
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "insert into jira_membership (group_name, user_key) values (?, ?)",
                  group,
                  userKey));
    }
  }

  /** Takes a user out of a group. */
  public void leave(String group, String userKey) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from jira_membership where group_name = ? and user_key = ?",
                group,
                userKey));
  }

  /** The groups of a user; none for null. */
  public Set<String> of(String userKey) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select group_name from jira_membership where user_key = :user")
                .bind("user", userKey)
                .mapTo(String.class)
                .collect(Collectors.toSet()));
  }

  /** The keys of a group's members, sorted. */
  public List<String> members(String group) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select user_key from jira_membership where group_name = :name"
                        + " order by user_key")
                .bind("name", group)
                .mapTo(String.class)
                .list());
  }

  /** The groups that have a global permission such as {@code ADMINISTER}. */
  public Set<String> holding(String globalPermission) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select group_name from jira_global_permission where permission = :name")
                .bind("name", globalPermission)
                .mapTo(String.class)
                .collect(Collectors.toSet()));
  }
}
