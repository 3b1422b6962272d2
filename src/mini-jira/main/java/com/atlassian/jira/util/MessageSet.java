package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

/** Errors and warnings of a check. */
public interface MessageSet extends Serializable {
  Set<String> getErrorMessages();

  MessageSet.MessageLink getLinkForError(String message);

  Set<String> getErrorMessagesInEnglish();

  Set<String> getWarningMessages();

  MessageSet.MessageLink getLinkForWarning(String message);

  Set<String> getWarningMessagesInEnglish();

  boolean hasAnyErrors();

  boolean hasAnyWarnings();

  boolean hasAnyMessages();

  void addMessageSet(MessageSet message);

  void addMessage(MessageSet.Level message, String more);

  void addMessage(MessageSet.Level message, String more, MessageSet.MessageLink link);

  void addErrorMessage(String message);

  void addErrorMessage(String message, MessageSet.MessageLink more);

  void addErrorMessageInEnglish(String message);

  void addWarningMessage(String message);

  void addWarningMessage(String message, MessageSet.MessageLink more);

  void addWarningMessageInEnglish(String message);

  public enum Level {
    WARNING,
    ERROR;
  }

  public static class MessageLink implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final String url;
    private final boolean absolute;

    public MessageLink(String text, String url) {
      this(text, url, false);
    }

    public MessageLink(String text, String url, boolean absolute) {
      this.text = text;
      this.url = url;
      this.absolute = absolute;
    }

    public String getLinkText() {
      return text;
    }

    public String getLinkUrl() {
      return url;
    }

    public boolean isAbsolutePath() {
      return absolute;
    }
  }
}
