package com.opensymphony.workflow.spi;

public interface Step {
  int getActionId();

  java.lang.String getCaller();

  java.util.Date getDueDate();

  long getEntryId();

  java.util.Date getFinishDate();

  long getId();

  java.lang.String getOwner();

  long[] getPreviousStepIds();

  java.util.Date getStartDate();

  java.lang.String getStatus();

  int getStepId();
}
