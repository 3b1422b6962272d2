package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

public interface MessageSet extends Serializable {
  Set<String> getErrorMessages();

  MessageSet.MessageLink getLinkForError(String p0);

  Set<String> getErrorMessagesInEnglish();

  Set<String> getWarningMessages();

  MessageSet.MessageLink getLinkForWarning(String p0);

  Set<String> getWarningMessagesInEnglish();

  boolean hasAnyErrors();

  boolean hasAnyWarnings();

  boolean hasAnyMessages();

  void addMessageSet(MessageSet p0);

  void addMessage(MessageSet.Level p0, String p1);

  void addMessage(MessageSet.Level p0, String p1, MessageSet.MessageLink p2);

  void addErrorMessage(String p0);

  void addErrorMessage(String p0, MessageSet.MessageLink p1);

  void addErrorMessageInEnglish(String p0);

  void addWarningMessage(String p0);

  void addWarningMessage(String p0, MessageSet.MessageLink p1);

  void addWarningMessageInEnglish(String p0);

  public enum Level {
    WARNING,
    ERROR;
  }

  public static class MessageLink implements Serializable {
    public MessageLink(String p0, String p1) {
      throw new UnsupportedOperationException("signature only: new MessageSet.MessageLink");
    }

    public MessageLink(String p0, String p1, boolean p2) {
      throw new UnsupportedOperationException("signature only: new MessageSet.MessageLink");
    }

    public String getLinkText() {
      throw new UnsupportedOperationException("signature only: MessageSet.MessageLink.getLinkText");
    }

    public String getLinkUrl() {
      throw new UnsupportedOperationException("signature only: MessageSet.MessageLink.getLinkUrl");
    }

    public boolean isAbsolutePath() {
      throw new UnsupportedOperationException(
          "signature only: MessageSet.MessageLink.isAbsolutePath");
    }

    public boolean equals(Object p0) {
      throw new UnsupportedOperationException("signature only: MessageSet.MessageLink.equals");
    }

    public int hashCode() {
      throw new UnsupportedOperationException("signature only: MessageSet.MessageLink.hashCode");
    }
  }
}
