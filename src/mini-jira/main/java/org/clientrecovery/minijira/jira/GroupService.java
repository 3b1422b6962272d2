package org.clientrecovery.minijira.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.clientrecovery.minijira.tracker.Groups;

/** {@code GroupManager}. */
final class GroupService {
  private final Views views;

  GroupService(Views views) {
    this.views = views;
  }

  private Groups groups() {
    return views.tracker().groups();
  }

  public boolean groupExists(String name) {
    return groups().exists(name);
  }

  public boolean groupExists(Group group) {
    return groupExists(group.getName());
  }

  public Group getGroup(String name) {
    return groupExists(name) ? views.group(name) : null;
  }

  public boolean isUserInGroup(ApplicationUser user, String name) {
    return groups().of(Views.key(user)).contains(name);
  }

  public boolean isUserInGroup(ApplicationUser user, Group group) {
    return isUserInGroup(user, group.getName());
  }

  public boolean isUserInGroups(ApplicationUser user, Set<String> names) {
    return !Collections.disjoint(groups().of(Views.key(user)), names);
  }

  public Collection<ApplicationUser> getUsersInGroup(String name) {
    return views.users(groups().members(name));
  }

  public Collection<ApplicationUser> getUsersInGroup(Group group) {
    return getUsersInGroup(group.getName());
  }

  public Collection<String> getUserNamesInGroup(String name) {
    return getUsersInGroup(name).stream().map(ApplicationUser::getName).toList();
  }

  public Collection<String> getGroupNamesForUser(ApplicationUser user) {
    return groups().of(Views.key(user)).stream().sorted().toList();
  }

  public Collection<Group> getGroupsForUser(ApplicationUser user) {
    return getGroupNamesForUser(user).stream().map(views::group).toList();
  }

  public Collection<String> getGroupNamesForUser(String name) {
    return views
        .tracker()
        .users()
        .byName(name)
        .map(user -> getGroupNamesForUser(views.user(user)))
        .orElse(List.of());
  }
}
