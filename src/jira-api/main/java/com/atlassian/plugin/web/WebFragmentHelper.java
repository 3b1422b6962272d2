package com.atlassian.plugin.web;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.web.conditions.ConditionLoadingException;
import java.util.List;
import java.util.Map;

public interface WebFragmentHelper {
  Condition loadCondition(String p0, Plugin p1) throws ConditionLoadingException;

  ContextProvider loadContextProvider(String p0, Plugin p1) throws ConditionLoadingException;

  String getI18nValue(String p0, List<?> p1, Map<String, Object> p2);

  String renderVelocityFragment(String p0, Map<String, Object> p1);
}
