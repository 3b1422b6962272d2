package com.atlassian.sal.api.message;

public class DefaultHelpPath implements com.atlassian.sal.api.message.HelpPath {
  public DefaultHelpPath(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      boolean p4) {
    throw new UnsupportedOperationException("signature only: new DefaultHelpPath");
  }

  public java.lang.String getKey() {
    throw new UnsupportedOperationException("signature only: DefaultHelpPath.getKey");
  }

  public java.lang.String getUrl() {
    throw new UnsupportedOperationException("signature only: DefaultHelpPath.getUrl");
  }

  public java.lang.String getTitle() {
    throw new UnsupportedOperationException("signature only: DefaultHelpPath.getTitle");
  }

  public java.lang.String getAlt() {
    throw new UnsupportedOperationException("signature only: DefaultHelpPath.getAlt");
  }

  public boolean isLocal() {
    throw new UnsupportedOperationException("signature only: DefaultHelpPath.isLocal");
  }
}
