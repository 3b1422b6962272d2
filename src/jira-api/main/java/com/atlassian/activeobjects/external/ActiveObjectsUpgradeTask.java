package com.atlassian.activeobjects.external;

public interface ActiveObjectsUpgradeTask {
  ModelVersion getModelVersion();

  void upgrade(ModelVersion p0, ActiveObjects p1);
}
