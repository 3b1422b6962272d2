package com.opensymphony.workflow.spi;

public interface WorkflowStore {
  void setEntryState(long p0, int p1) throws com.opensymphony.workflow.StoreException;

  com.opensymphony.module.propertyset.PropertySet getPropertySet(long p0)
      throws com.opensymphony.workflow.StoreException;

  com.opensymphony.workflow.spi.Step createCurrentStep(
      long p0,
      int p1,
      java.lang.String p2,
      java.util.Date p3,
      java.util.Date p4,
      java.lang.String p5,
      long[] p6)
      throws com.opensymphony.workflow.StoreException;

  com.opensymphony.workflow.spi.WorkflowEntry createEntry(java.lang.String p0)
      throws com.opensymphony.workflow.StoreException;

  java.util.List findCurrentSteps(long p0) throws com.opensymphony.workflow.StoreException;

  com.opensymphony.workflow.spi.WorkflowEntry findEntry(long p0)
      throws com.opensymphony.workflow.StoreException;

  java.util.List findHistorySteps(long p0) throws com.opensymphony.workflow.StoreException;

  void init(java.util.Map p0) throws com.opensymphony.workflow.StoreException;

  com.opensymphony.workflow.spi.Step markFinished(
      com.opensymphony.workflow.spi.Step p0,
      int p1,
      java.util.Date p2,
      java.lang.String p3,
      java.lang.String p4)
      throws com.opensymphony.workflow.StoreException;

  void moveToHistory(com.opensymphony.workflow.spi.Step p0)
      throws com.opensymphony.workflow.StoreException;
}
