package com.atlassian.jira.util;

public interface MessageSet extends java.io.Serializable {
  java.util.Set<java.lang.String> getErrorMessages();

  com.atlassian.jira.util.MessageSet.MessageLink getLinkForError(java.lang.String p0);

  java.util.Set<java.lang.String> getErrorMessagesInEnglish();

  java.util.Set<java.lang.String> getWarningMessages();

  com.atlassian.jira.util.MessageSet.MessageLink getLinkForWarning(java.lang.String p0);

  java.util.Set<java.lang.String> getWarningMessagesInEnglish();

  boolean hasAnyErrors();

  boolean hasAnyWarnings();

  boolean hasAnyMessages();

  void addMessageSet(com.atlassian.jira.util.MessageSet p0);

  void addMessage(com.atlassian.jira.util.MessageSet.Level p0, java.lang.String p1);

  void addMessage(
      com.atlassian.jira.util.MessageSet.Level p0,
      java.lang.String p1,
      com.atlassian.jira.util.MessageSet.MessageLink p2);

  void addErrorMessage(java.lang.String p0);

  void addErrorMessage(java.lang.String p0, com.atlassian.jira.util.MessageSet.MessageLink p1);

  void addErrorMessageInEnglish(java.lang.String p0);

  void addWarningMessage(java.lang.String p0);

  void addWarningMessage(java.lang.String p0, com.atlassian.jira.util.MessageSet.MessageLink p1);

  void addWarningMessageInEnglish(java.lang.String p0);

  public enum Level {
    WARNING,
    ERROR;
  }

  public static class MessageLink implements java.io.Serializable {
    public MessageLink(java.lang.String p0, java.lang.String p1) {
      throw new UnsupportedOperationException("signature only: new MessageSet.MessageLink");
    }

    public MessageLink(java.lang.String p0, java.lang.String p1, boolean p2) {
      throw new UnsupportedOperationException("signature only: new MessageSet.MessageLink");
    }

    public java.lang.String getLinkText() {
      throw new UnsupportedOperationException("signature only: MessageSet.MessageLink.getLinkText");
    }

    public java.lang.String getLinkUrl() {
      throw new UnsupportedOperationException("signature only: MessageSet.MessageLink.getLinkUrl");
    }

    public boolean isAbsolutePath() {
      throw new UnsupportedOperationException(
          "signature only: MessageSet.MessageLink.isAbsolutePath");
    }

    public boolean equals(java.lang.Object p0) {
      throw new UnsupportedOperationException("signature only: MessageSet.MessageLink.equals");
    }

    public int hashCode() {
      throw new UnsupportedOperationException("signature only: MessageSet.MessageLink.hashCode");
    }
  }
}
