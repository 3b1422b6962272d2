package com.atlassian.plugin.web.api;

public interface WebFragment {}
