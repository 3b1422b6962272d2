package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public interface ReindexMessageManager {
  String DISMISSAL_FLAG = null;

  void pushMessage(ApplicationUser p0, String p1);

  void pushRawMessage(ApplicationUser p0, String p1);

  void clear();

  String getMessage(ApplicationUser p0);

  ReindexMessage getMessageObject();

  void clearMessageForTimestamp(Date p0);
}
