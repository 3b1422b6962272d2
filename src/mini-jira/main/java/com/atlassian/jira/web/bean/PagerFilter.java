package com.atlassian.jira.web.bean;

import java.io.Serializable;
import java.util.List;

/** Which page of a list is wanted. */
public class PagerFilter<T> implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL = 20;

  private int max;
  private int start;

  public PagerFilter() {
    this(USUAL);
  }

  public PagerFilter(int max) {
    this(0, max);
  }

  public PagerFilter(int start, int max) {
    this.start = start;
    this.max = max;
  }

  @SuppressWarnings("rawtypes")
  public static PagerFilter getUnlimitedFilter() {
    return new PagerFilter(Integer.MAX_VALUE);
  }

  @SuppressWarnings("rawtypes")
  public static PagerFilter newPageAlignedFilter(int index, int max) {
    return new PagerFilter(max == 0 ? 0 : index - index % max, max);
  }

  public List<T> getCurrentPage(List<T> all) {
    int from = Math.min(start, all.size());
    return all.subList(from, (int) Math.min((long) from + max, all.size()));
  }

  public int getMax() {
    return max;
  }

  public int getPageSize() {
    return max;
  }

  public void setMax(int max) {
    this.max = max;
  }

  public int getStart() {
    return start;
  }

  public void setStart(int start) {
    this.start = start;
  }

  public int getEnd() {
    return (int) Math.min((long) start + max, Integer.MAX_VALUE);
  }

  public int getNextStart() {
    return getEnd();
  }

  public int getPreviousStart() {
    return Math.max(0, start - max);
  }
}
