package com.atlassian.jira.permission;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

public interface PermissionSchemeService {
  ServiceOutcome<? extends List<PermissionScheme>> getPermissionSchemes(ApplicationUser p0);

  ServiceOutcome<PermissionScheme> getPermissionScheme(ApplicationUser p0, Long p1);

  ServiceOutcome<PermissionScheme> createPermissionScheme(
      ApplicationUser p0, PermissionSchemeInput p1);

  ServiceOutcome<PermissionScheme> updatePermissionScheme(
      ApplicationUser p0, Long p1, PermissionSchemeInput p2);

  ServiceResult deletePermissionScheme(ApplicationUser p0, Long p1);

  ServiceResult assignPermissionSchemeToProject(ApplicationUser p0, Long p1, Long p2);

  ServiceOutcome<PermissionScheme> getSchemeAssignedToProject(ApplicationUser p0, Long p1);
}
