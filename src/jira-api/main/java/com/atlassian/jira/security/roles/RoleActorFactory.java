package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

public interface RoleActorFactory {
  ProjectRoleActor createRoleActor(Long p0, Long p1, Long p2, String p3, String p4)
      throws RoleActorDoesNotExistException;

  Set<RoleActor> optimizeRoleActorSet(Set<RoleActor> p0);

  Set<ProjectRoleActor> getAllRoleActorsForUser(ApplicationUser p0);
}
