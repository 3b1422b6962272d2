package com.atlassian.plugin;

public interface Resourced {}
