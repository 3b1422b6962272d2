package com.atlassian.scheduler.status;

import java.util.Date;

public interface RunDetails {
  int MAXIMUM_MESSAGE_LENGTH = 255;

  Date getStartTime();

  long getDurationInMillis();

  RunOutcome getRunOutcome();

  String getMessage();
}
