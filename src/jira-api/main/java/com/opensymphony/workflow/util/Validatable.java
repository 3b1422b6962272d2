package com.opensymphony.workflow.util;

public interface Validatable {}
