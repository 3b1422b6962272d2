package org.clientrecovery.jira.store;

/** The columns of a notice that are about its mails; each table says them itself. */
interface Mailed {
  /** When its mails are to be handed on, or looked for again; 0 once all of them are sent. */
  long getSendAt();

  void setSendAt(long value);

  /** How often its mails were handed on. */
  int getTries();

  void setTries(int value);

  /** User keys of those who have their mail, a line each; null for nobody, and once all have. */
  String getSentTo();

  void setSentTo(String value);
}
