package com.atlassian.plugin.web.api;

public interface WebSection extends com.atlassian.plugin.web.api.WebFragment {}
