package com.atlassian.jira.avatar;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;
import java.util.Optional;

public interface AvatarService {
  Avatar getAvatar(ApplicationUser p0, ApplicationUser p1) throws AvatarsDisabledException;

  URI getAvatarURL(ApplicationUser p0, ApplicationUser p1) throws AvatarsDisabledException;

  URI getAvatarURL(ApplicationUser p0, ApplicationUser p1, Avatar.Size p2)
      throws AvatarsDisabledException;

  Optional<URI> getGravatarAvatarURL(ApplicationUser p0, Avatar.Size p1);

  URI getAvatarUrlNoPermCheck(ApplicationUser p0, Avatar.Size p1) throws AvatarsDisabledException;

  URI getAvatarAbsoluteURL(ApplicationUser p0, ApplicationUser p1, Avatar.Size p2)
      throws AvatarsDisabledException;

  URI getProjectAvatarURL(Project p0, Avatar.Size p1);

  URI getProjectAvatarAbsoluteURL(Project p0, Avatar.Size p1);

  URI getProjectDefaultAvatarURL(Avatar.Size p0);

  URI getProjectDefaultAvatarAbsoluteURL(Avatar.Size p0);

  boolean hasCustomUserAvatar(ApplicationUser p0, ApplicationUser p1);

  boolean isUsingExternalAvatar(ApplicationUser p0, ApplicationUser p1);

  void setCustomUserAvatar(ApplicationUser p0, ApplicationUser p1, Long p2)
      throws AvatarsDisabledException, NoPermissionException;

  boolean canSetCustomUserAvatar(ApplicationUser p0, ApplicationUser p1);

  Avatar getAvatarTagged(ApplicationUser p0, ApplicationUser p1) throws AvatarsDisabledException;
}
