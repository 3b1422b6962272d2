package com.atlassian.plugin.web.model;

public interface WebPanel {}
