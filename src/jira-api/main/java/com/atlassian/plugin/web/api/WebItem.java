package com.atlassian.plugin.web.api;

public interface WebItem extends com.atlassian.plugin.web.api.WebFragment {}
