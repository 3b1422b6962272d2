package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Set;

public interface DefaultRoleActors {
  Set<ApplicationUser> getUsers();

  Set<ApplicationUser> getApplicationUsers();

  Set<RoleActor> getRoleActors();

  Long getProjectRoleId();

  Set<RoleActor> getRoleActorsByType(String p0);

  boolean contains(ApplicationUser p0);

  DefaultRoleActors addRoleActor(RoleActor p0);

  DefaultRoleActors addRoleActors(Collection<? extends RoleActor> p0);

  DefaultRoleActors removeRoleActor(RoleActor p0);

  DefaultRoleActors removeRoleActors(Collection<? extends RoleActor> p0);
}
