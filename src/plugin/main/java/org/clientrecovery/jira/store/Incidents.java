package org.clientrecovery.jira.store;

/** Where failures that nobody waits for are noted, for the health page; safe for all threads. */
@FunctionalInterface
public interface Incidents {
  /** Notes nothing. */
  Incidents NONE = (place, failure) -> {};

  /** The place of a mail that the host could not send. */
  String MAIL = "mail";

  /**
   * Notes a failure; never fails itself.
   *
   * @param place what failed, such as {@code rest}, for which there is advice
   */
  void note(String place, Throwable failure);
}
