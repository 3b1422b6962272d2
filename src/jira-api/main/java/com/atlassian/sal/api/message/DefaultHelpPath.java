package com.atlassian.sal.api.message;

public class DefaultHelpPath implements HelpPath {
  public DefaultHelpPath(String p0, String p1, String p2, String p3, boolean p4) {
    throw new UnsupportedOperationException("signature only: new DefaultHelpPath");
  }

  public String getKey() {
    throw new UnsupportedOperationException("signature only: DefaultHelpPath.getKey");
  }

  public String getUrl() {
    throw new UnsupportedOperationException("signature only: DefaultHelpPath.getUrl");
  }

  public String getTitle() {
    throw new UnsupportedOperationException("signature only: DefaultHelpPath.getTitle");
  }

  public String getAlt() {
    throw new UnsupportedOperationException("signature only: DefaultHelpPath.getAlt");
  }

  public boolean isLocal() {
    throw new UnsupportedOperationException("signature only: DefaultHelpPath.isLocal");
  }
}
