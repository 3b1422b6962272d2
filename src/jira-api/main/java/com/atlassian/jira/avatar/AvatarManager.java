package com.atlassian.jira.avatar;

public interface AvatarManager {
  java.lang.String AVATAR_IMAGE_FORMAT = null;
  java.lang.String PNG_CONTENT_TYPE = null;
  java.lang.String SVG_CONTENT_TYPE = null;
  java.lang.String USER_AVATAR_ID_KEY = null;

  com.atlassian.jira.avatar.Avatar getById(java.lang.Long p0)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.avatar.Avatar getByIdTagged(java.lang.Long p0)
      throws com.atlassian.jira.exception.DataAccessException;

  boolean delete(java.lang.Long p0) throws com.atlassian.jira.exception.DataAccessException;

  boolean delete(java.lang.Long p0, boolean p1);

  void update(com.atlassian.jira.avatar.Avatar p0)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.avatar.Avatar create(com.atlassian.jira.avatar.Avatar p0)
      throws com.atlassian.jira.exception.DataAccessException;

  void readAvatarData(
      com.atlassian.jira.avatar.Avatar p0,
      com.atlassian.jira.avatar.Avatar.Size p1,
      com.atlassian.jira.util.Consumer<java.io.InputStream> p2)
      throws java.io.IOException;

  java.io.File getAvatarBaseDirectory();

  java.lang.Long getAnonymousAvatarId();

  boolean userCanView(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.avatar.Avatar p1);

  boolean userCanDelete(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.avatar.Avatar p1);
}
