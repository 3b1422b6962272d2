package com.atlassian.plugin.web.api;

public interface WebItem extends WebFragment {}
