package com.atlassian.plugin;

public interface ScopeAware {}
