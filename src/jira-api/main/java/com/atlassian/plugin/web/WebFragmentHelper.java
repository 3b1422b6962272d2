package com.atlassian.plugin.web;

public interface WebFragmentHelper {
  com.atlassian.plugin.web.Condition loadCondition(
      java.lang.String p0, com.atlassian.plugin.Plugin p1)
      throws com.atlassian.plugin.web.conditions.ConditionLoadingException;

  com.atlassian.plugin.web.ContextProvider loadContextProvider(
      java.lang.String p0, com.atlassian.plugin.Plugin p1)
      throws com.atlassian.plugin.web.conditions.ConditionLoadingException;

  java.lang.String getI18nValue(
      java.lang.String p0,
      java.util.List<?> p1,
      java.util.Map<java.lang.String, java.lang.Object> p2);

  java.lang.String renderVelocityFragment(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1);
}
