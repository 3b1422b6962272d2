package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public interface MutableComment extends Comment {
  void setAuthor(ApplicationUser p0);

  void setBody(String p0);

  void setCreated(Date p0);

  void setGroupLevel(String p0);

  void setRoleLevelId(Long p0);

  void setUpdateAuthor(ApplicationUser p0);

  void setUpdated(Date p0);
}
