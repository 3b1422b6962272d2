package org.clientrecovery.jira.setup;

/** One part that a project needs before a ticket can be escalated in it. */
public enum SetupPart {
  ISSUE_TYPE("issue-type"),
  STATUSES("statuses"),
  LINK_TYPE("link-type"),
  WORKFLOW("workflow"),
  TYPE_SCHEME("type-scheme"),
  WORKFLOW_SCHEME("workflow-scheme");

  private final String id;

  SetupPart(String id) {
    this.id = id;
  }

  /** The name in texts; never translated. */
  public String id() {
    return id;
  }
}
