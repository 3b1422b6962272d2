package com.atlassian.jira.avatar;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Consumer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

public interface AvatarManager {
  String AVATAR_IMAGE_FORMAT = null;
  String PNG_CONTENT_TYPE = null;
  String SVG_CONTENT_TYPE = null;
  String USER_AVATAR_ID_KEY = null;

  Avatar getById(Long p0) throws DataAccessException;

  Avatar getByIdTagged(Long p0) throws DataAccessException;

  boolean delete(Long p0) throws DataAccessException;

  boolean delete(Long p0, boolean p1);

  void update(Avatar p0) throws DataAccessException;

  Avatar create(Avatar p0) throws DataAccessException;

  Avatar create(IconType p0, IconOwningObjectId p1, AvatarImageDataProvider p2) throws IOException;

  List<Avatar> getAllSystemAvatars(IconType p0) throws DataAccessException;

  List<Avatar> getCustomAvatarsForOwner(IconType p0, String p1) throws DataAccessException;

  void readAvatarData(Avatar p0, Avatar.Size p1, Consumer<InputStream> p2) throws IOException;

  File getAvatarBaseDirectory();

  Long getDefaultAvatarId(IconType p0);

  Avatar getDefaultAvatar(IconType p0);

  boolean isValidIconType(IconType p0);

  Long getAnonymousAvatarId();

  boolean userCanView(ApplicationUser p0, Avatar p1);

  boolean userCanDelete(ApplicationUser p0, Avatar p1);

  boolean userCanCreateFor(ApplicationUser p0, IconType p1, IconOwningObjectId p2);
}
