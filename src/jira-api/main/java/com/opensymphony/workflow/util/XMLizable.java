package com.opensymphony.workflow.util;

public interface XMLizable extends java.io.Serializable {}
