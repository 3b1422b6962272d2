package com.atlassian.jira.plugin.webfragment;

public class DefaultWebFragmentContext {
  public DefaultWebFragmentContext() {
    throw new UnsupportedOperationException("signature only: new DefaultWebFragmentContext");
  }

  public static java.util.Map<java.lang.String, java.lang.Object> get(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: DefaultWebFragmentContext.get");
  }

  public static java.util.Map<java.lang.String, java.lang.Object> get() {
    throw new UnsupportedOperationException("signature only: DefaultWebFragmentContext.get");
  }
}
