package com.atlassian.plugin.web.api;

public interface DynamicWebInterfaceManager extends com.atlassian.plugin.web.WebInterfaceManager {}
