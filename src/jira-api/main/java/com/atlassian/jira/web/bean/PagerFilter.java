package com.atlassian.jira.web.bean;

import java.io.Serializable;
import java.util.List;

public class PagerFilter<T> implements Serializable {
  public PagerFilter() {
    throw new UnsupportedOperationException("signature only: new PagerFilter");
  }

  public PagerFilter(PagerFilter p0) {
    throw new UnsupportedOperationException("signature only: new PagerFilter");
  }

  public PagerFilter(int p0) {
    throw new UnsupportedOperationException("signature only: new PagerFilter");
  }

  public PagerFilter(int p0, int p1) {
    throw new UnsupportedOperationException("signature only: new PagerFilter");
  }

  public static PagerFilter getUnlimitedFilter() {
    throw new UnsupportedOperationException("signature only: PagerFilter.getUnlimitedFilter");
  }

  public static PagerFilter newPageAlignedFilter(int p0, int p1) {
    throw new UnsupportedOperationException("signature only: PagerFilter.newPageAlignedFilter");
  }

  public List<T> getCurrentPage(List<T> p0) {
    throw new UnsupportedOperationException("signature only: PagerFilter.getCurrentPage");
  }

  public int getMax() {
    throw new UnsupportedOperationException("signature only: PagerFilter.getMax");
  }

  public int getPageSize() {
    throw new UnsupportedOperationException("signature only: PagerFilter.getPageSize");
  }

  public void setMax(int p0) {
    throw new UnsupportedOperationException("signature only: PagerFilter.setMax");
  }

  public int getStart() {
    throw new UnsupportedOperationException("signature only: PagerFilter.getStart");
  }

  public void setStart(int p0) {
    throw new UnsupportedOperationException("signature only: PagerFilter.setStart");
  }

  public int getEnd() {
    throw new UnsupportedOperationException("signature only: PagerFilter.getEnd");
  }

  public int getNextStart() {
    throw new UnsupportedOperationException("signature only: PagerFilter.getNextStart");
  }

  public int getPreviousStart() {
    throw new UnsupportedOperationException("signature only: PagerFilter.getPreviousStart");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: PagerFilter.toString");
  }
}
