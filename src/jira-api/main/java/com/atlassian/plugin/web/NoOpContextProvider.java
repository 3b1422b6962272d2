package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

public class NoOpContextProvider implements ContextProvider {
  public NoOpContextProvider() {
    throw new UnsupportedOperationException("signature only: new NoOpContextProvider");
  }

  public void init(Map<String, String> p0) throws PluginParseException {
    throw new UnsupportedOperationException("signature only: NoOpContextProvider.init");
  }

  public Map<String, Object> getContextMap(Map<String, Object> p0) {
    throw new UnsupportedOperationException("signature only: NoOpContextProvider.getContextMap");
  }
}
