package com.atlassian.plugin.web.api;

import com.atlassian.plugin.web.WebInterfaceManager;

public interface DynamicWebInterfaceManager extends WebInterfaceManager {}
