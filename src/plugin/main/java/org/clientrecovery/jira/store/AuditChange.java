package org.clientrecovery.jira.store;

/**
 * What somebody did, for the audit log.
 *
 * @param actor user key; empty where the plugin's own clock did it
 * @param project {@link SettingsStore#SITE} where it concerns the whole site
 * @param issue the recovery it was done to; 0 where it concerns none
 * @param subject what was changed: a setting, a version, a part of the set-up, a gate, a table
 * @param before what was there; empty where nothing was
 * @param after what is there now; empty where nothing is
 * @param note what the one who did it said of it
 */
public record AuditChange(
    AuditAct act,
    String actor,
    long project,
    long issue,
    String subject,
    String before,
    String after,
    String note) {

  /** What that person did, to the site. */
  public static AuditChange of(AuditAct act, String actor) {
    return new AuditChange(act, actor, SettingsStore.SITE, 0, "", "", "", "");
  }

  public AuditChange in(long id) {
    return new AuditChange(act, actor, id, issue, subject, before, after, note);
  }

  public AuditChange on(long id) {
    return new AuditChange(act, actor, project, id, subject, before, after, note);
  }

  public AuditChange about(String text) {
    return new AuditChange(act, actor, project, issue, text, before, after, note);
  }

  public AuditChange from(String text) {
    return new AuditChange(act, actor, project, issue, subject, text, after, note);
  }

  public AuditChange to(String text) {
    return new AuditChange(act, actor, project, issue, subject, before, text, note);
  }

  public AuditChange saying(String text) {
    return new AuditChange(act, actor, project, issue, subject, before, after, text);
  }
}
