package org.clientrecovery.jira.issue;

/** A ticket can't join that recovery; nothing was changed. */
public final class JoiningRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  JoiningRefused(int status, String text) {
    super(text);
    this.status = status;
  }

  /** The HTTP status that fits. */
  public int status() {
    return status;
  }
}
