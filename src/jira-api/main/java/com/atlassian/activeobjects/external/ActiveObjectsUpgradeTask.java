package com.atlassian.activeobjects.external;

public interface ActiveObjectsUpgradeTask {
  com.atlassian.activeobjects.external.ModelVersion getModelVersion();

  void upgrade(
      com.atlassian.activeobjects.external.ModelVersion p0,
      com.atlassian.activeobjects.external.ActiveObjects p1);
}
