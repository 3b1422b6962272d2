package com.atlassian.scheduler.status;

public interface RunDetails {
  int MAXIMUM_MESSAGE_LENGTH = 255;

  java.util.Date getStartTime();

  long getDurationInMillis();

  com.atlassian.scheduler.status.RunOutcome getRunOutcome();

  java.lang.String getMessage();
}
