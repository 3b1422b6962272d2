package com.atlassian.mail;

public interface Settings {
  String ATLASSIAN_MAIL_SEND_DISABLED_SYSTEM_PROPERTY_KEY = null;

  boolean isSendingDisabled();

  public static class Default implements Settings {
    public Default() {
      throw new UnsupportedOperationException("signature only: new Settings.Default");
    }

    public boolean isSendingDisabled() {
      throw new UnsupportedOperationException("signature only: Settings.Default.isSendingDisabled");
    }
  }
}
