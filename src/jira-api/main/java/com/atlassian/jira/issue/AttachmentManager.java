package com.atlassian.jira.issue;

public interface AttachmentManager {
  java.lang.String THUMBS_SUBDIR = "thumbs";

  com.atlassian.jira.issue.history.ChangeItemBean createAttachment(
      com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean p0)
      throws com.atlassian.jira.web.util.AttachmentException;

  boolean attachmentsEnabled();

  boolean isScreenshotAppletEnabled();

  boolean isScreenshotAppletSupportedByOS();

  void moveAttachments(com.atlassian.jira.issue.Issue p0, java.lang.String p1);
}
