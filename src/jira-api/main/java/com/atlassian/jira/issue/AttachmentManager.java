package com.atlassian.jira.issue;

import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.web.util.AttachmentException;

public interface AttachmentManager {
  String THUMBS_SUBDIR = "thumbs";

  ChangeItemBean createAttachment(CreateAttachmentParamsBean p0) throws AttachmentException;

  boolean attachmentsEnabled();

  boolean isScreenshotAppletEnabled();

  boolean isScreenshotAppletSupportedByOS();

  void moveAttachments(com.atlassian.jira.issue.Issue p0, String p1);
}
