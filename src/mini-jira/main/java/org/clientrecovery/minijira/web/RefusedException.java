package org.clientrecovery.minijira.web;

/** A request that gets an error page: the message says what is wrong and what to do. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  /** A refusal with an HTTP status from 400 on. */
  public RefusedException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** 401: the page frame sends browsers to the login page. */
  public static RefusedException notLoggedIn() {
    return new RefusedException(401, "Please log in to see this page.");
  }

  /** 403. */
  public static RefusedException forbidden() {
    return new RefusedException(
        403, "You are logged in, but not allowed to do this. Ask an administrator for permission.");
  }

  /** 404. */
  public static RefusedException notFound(String what) {
    return new RefusedException(404, "There is no " + what + ", or you are not allowed to see it.");
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
