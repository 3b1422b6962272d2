package org.clientrecovery.jira.store;

import java.util.Arrays;
import java.util.Optional;

/** What the audit log keeps: each thing that an admin or lead does to more than one ticket. */
public enum AuditAct {
  SETTING_CHANGED("setting-changed"),
  RULES_DRAFTED("rules-drafted"),
  RULES_DISCARDED("rules-discarded"),
  RULES_IMPORTED("rules-imported"),
  RULES_RESTORED("rules-restored"),
  RULES_PUBLISHED("rules-published"),
  SETUP_APPLIED("setup-applied"),
  SETUP_REPAIRED("setup-repaired"),
  SETUP_UNDONE("setup-undone"),
  WORKFLOWS_CLEANED("workflows-cleaned"),
  GATE_OVERRIDDEN("gate-overridden"),
  OVERRIDE_USED("override-used"),
  DATA_DELETED("data-deleted"),
  DATA_EXPIRED("data-expired"),
  PERSON_EXPORTED("person-exported"),
  PERSON_ANONYMISED("person-anonymised"),
  ERRORS_CLEARED("errors-cleared");

  private final String id;

  AuditAct(String id) {
    this.id = id;
  }

  /** What it is called in the database, in REST and in keys of texts. */
  public String id() {
    return id;
  }

  public static Optional<AuditAct> withId(String id) {
    return Arrays.stream(values()).filter(act -> act.id.equals(id)).findFirst();
  }
}
