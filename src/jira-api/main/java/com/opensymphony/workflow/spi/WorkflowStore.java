package com.opensymphony.workflow.spi;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.StoreException;
import java.util.Date;
import java.util.List;
import java.util.Map;

public interface WorkflowStore {
  void setEntryState(long p0, int p1) throws StoreException;

  PropertySet getPropertySet(long p0) throws StoreException;

  Step createCurrentStep(long p0, int p1, String p2, Date p3, Date p4, String p5, long[] p6)
      throws StoreException;

  WorkflowEntry createEntry(String p0) throws StoreException;

  List findCurrentSteps(long p0) throws StoreException;

  WorkflowEntry findEntry(long p0) throws StoreException;

  List findHistorySteps(long p0) throws StoreException;

  void init(Map p0) throws StoreException;

  Step markFinished(Step p0, int p1, Date p2, String p3, String p4) throws StoreException;

  void moveToHistory(Step p0) throws StoreException;
}
