package com.atlassian.cache;

import java.util.Comparator;

public enum CacheStatisticsKey {
  SIZE,
  HEAP_SIZE,
  HIT_COUNT,
  PUT_COUNT,
  REMOVE_COUNT,
  MISS_COUNT,
  LOAD_COUNT,
  LOAD_SUCCESS_COUNT,
  LOAD_EXCEPTION_COUNT,
  TOTAL_MISS_TIME,
  TOTAL_LOAD_TIME,
  EVICTION_COUNT,
  REQUEST_COUNT;
  public static Comparator<CacheStatisticsKey> SORT_BY_LABEL;

  public String getLabel() {
    throw new UnsupportedOperationException("signature only: CacheStatisticsKey.getLabel");
  }

  public StatisticsType getType() {
    throw new UnsupportedOperationException("signature only: CacheStatisticsKey.getType");
  }
}
