package com.atlassian.configurable;

public interface EnabledCondition {}
