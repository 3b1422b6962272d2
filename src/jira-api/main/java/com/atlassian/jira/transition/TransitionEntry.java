package com.atlassian.jira.transition;

public interface TransitionEntry {
  int getTransitionId();

  Long getFromStatusId();

  Long getToStatusId();

  String getName();

  boolean getHasScreen();

  boolean getHasConditions();

  boolean getHasValidators();

  boolean getIsGlobal();

  boolean getIsInitial();
}
