package com.atlassian.plugin.web;

public class NoOpContextProvider implements com.atlassian.plugin.web.ContextProvider {
  public NoOpContextProvider() {
    throw new UnsupportedOperationException("signature only: new NoOpContextProvider");
  }

  public void init(java.util.Map<java.lang.String, java.lang.String> p0)
      throws com.atlassian.plugin.PluginParseException {
    throw new UnsupportedOperationException("signature only: NoOpContextProvider.init");
  }

  public java.util.Map<java.lang.String, java.lang.Object> getContextMap(
      java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: NoOpContextProvider.getContextMap");
  }
}
