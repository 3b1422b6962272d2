package com.atlassian.jira.issue.comments;

public interface MutableComment extends com.atlassian.jira.issue.comments.Comment {
  void setAuthor(com.atlassian.jira.user.ApplicationUser p0);

  void setBody(java.lang.String p0);

  void setCreated(java.util.Date p0);

  void setGroupLevel(java.lang.String p0);

  void setRoleLevelId(java.lang.Long p0);

  void setUpdateAuthor(com.atlassian.jira.user.ApplicationUser p0);

  void setUpdated(java.util.Date p0);
}
