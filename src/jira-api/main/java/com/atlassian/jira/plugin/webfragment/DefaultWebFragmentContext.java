package com.atlassian.jira.plugin.webfragment;

import java.util.Map;

public class DefaultWebFragmentContext {
  public DefaultWebFragmentContext() {
    throw new UnsupportedOperationException("signature only: new DefaultWebFragmentContext");
  }

  public static Map<String, Object> get(String p0) {
    throw new UnsupportedOperationException("signature only: DefaultWebFragmentContext.get");
  }

  public static Map<String, Object> get() {
    throw new UnsupportedOperationException("signature only: DefaultWebFragmentContext.get");
  }
}
