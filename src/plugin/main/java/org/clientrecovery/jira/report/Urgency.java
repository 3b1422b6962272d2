package org.clientrecovery.jira.report;

/** How soon a commitment asks for something to be done. */
enum Urgency {
  OVERDUE("overdue"),
  DUE_NEXT("due-next"),
  NO_DATE("no-date");

  private final String id;

  Urgency(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
