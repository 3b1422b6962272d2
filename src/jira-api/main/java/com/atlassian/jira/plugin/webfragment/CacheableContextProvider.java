package com.atlassian.jira.plugin.webfragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

public interface CacheableContextProvider extends ContextProvider {
  String getUniqueContextKey(Map<String, Object> p0);
}
