package com.atlassian.cache;

public enum StatisticsType {
  COUNTER,
  GAUGE;
}
