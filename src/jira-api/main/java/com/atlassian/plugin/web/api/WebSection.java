package com.atlassian.plugin.web.api;

public interface WebSection extends WebFragment {}
