package com.opensymphony.workflow.spi;

import java.util.Date;

public interface Step {
  int getActionId();

  String getCaller();

  Date getDueDate();

  long getEntryId();

  Date getFinishDate();

  long getId();

  String getOwner();

  long[] getPreviousStepIds();

  Date getStartDate();

  String getStatus();

  int getStepId();
}
