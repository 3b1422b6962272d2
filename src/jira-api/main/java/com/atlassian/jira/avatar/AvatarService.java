package com.atlassian.jira.avatar;

public interface AvatarService {
  com.atlassian.jira.avatar.Avatar getAvatar(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1)
      throws com.atlassian.jira.avatar.AvatarsDisabledException;

  java.net.URI getAvatarURL(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1)
      throws com.atlassian.jira.avatar.AvatarsDisabledException;

  java.net.URI getAvatarURL(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.atlassian.jira.avatar.Avatar.Size p2)
      throws com.atlassian.jira.avatar.AvatarsDisabledException;

  java.util.Optional<java.net.URI> getGravatarAvatarURL(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.avatar.Avatar.Size p1);

  java.net.URI getAvatarUrlNoPermCheck(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.avatar.Avatar.Size p1)
      throws com.atlassian.jira.avatar.AvatarsDisabledException;

  java.net.URI getAvatarAbsoluteURL(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.atlassian.jira.avatar.Avatar.Size p2)
      throws com.atlassian.jira.avatar.AvatarsDisabledException;

  java.net.URI getProjectAvatarURL(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.avatar.Avatar.Size p1);

  java.net.URI getProjectAvatarAbsoluteURL(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.avatar.Avatar.Size p1);

  java.net.URI getProjectDefaultAvatarURL(com.atlassian.jira.avatar.Avatar.Size p0);

  java.net.URI getProjectDefaultAvatarAbsoluteURL(com.atlassian.jira.avatar.Avatar.Size p0);

  boolean hasCustomUserAvatar(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1);

  boolean isUsingExternalAvatar(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1);

  void setCustomUserAvatar(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.lang.Long p2)
      throws com.atlassian.jira.avatar.AvatarsDisabledException,
          com.atlassian.jira.avatar.NoPermissionException;

  boolean canSetCustomUserAvatar(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1);

  com.atlassian.jira.avatar.Avatar getAvatarTagged(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1)
      throws com.atlassian.jira.avatar.AvatarsDisabledException;
}
