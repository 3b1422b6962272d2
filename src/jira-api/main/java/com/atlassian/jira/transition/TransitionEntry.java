package com.atlassian.jira.transition;

public interface TransitionEntry {
  int getTransitionId();

  java.lang.Long getFromStatusId();

  java.lang.Long getToStatusId();

  java.lang.String getName();

  boolean getHasScreen();

  boolean getHasConditions();

  boolean getHasValidators();

  boolean getIsGlobal();

  boolean getIsInitial();
}
