package com.atlassian.plugin;

/** What is wrong with a descriptor. */
public class PluginParseException extends PluginException {
  private static final long serialVersionUID = 1;

  public PluginParseException() {}

  public PluginParseException(String message) {
    super(message);
  }

  public PluginParseException(Throwable cause) {
    super(cause);
  }

  public PluginParseException(String message, Throwable cause) {
    super(message, cause);
  }
}
