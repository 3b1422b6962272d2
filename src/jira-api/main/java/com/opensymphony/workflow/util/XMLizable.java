package com.opensymphony.workflow.util;

import java.io.Serializable;

public interface XMLizable extends Serializable {}
