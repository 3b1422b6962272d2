package org.clientrecovery.jira.audit;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.AuditAct;
import org.clientrecovery.jira.store.AuditChange;
import org.clientrecovery.jira.store.AuditEntry;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;

/** Lines of the audit log in the reader's language, with the names of people and projects. */
public final class AuditTexts {
  private static final String ACT = "client-recovery.audit.act.";

  private final UserManager users;
  private final ProjectManager projects;
  private final IssueManager issues;
  private final ReaderTexts texts;

  public AuditTexts(
      UserManager users, ProjectManager projects, IssueManager issues, ReaderTexts texts) {
    this.users = users;
    this.projects = projects;
    this.issues = issues;
    this.texts = texts;
  }

  /** What a table shows of a line, by column. */
  public Map<String, String> shown(AuditEntry entry) {
    AuditChange change = entry.change();
    return Map.of(
        "at", texts.moment(entry.at()),
        "iso", entry.at().atOffset(ZoneOffset.UTC).toString(),
        "who", person(change.actor()),
        "what", texts.text(ACT + change.act().id()),
        "project", project(change.project()),
        "issue", issue(change.issue()),
        "subject", subject(change),
        "before", change.before(),
        "after", change.after(),
        "note", change.note());
  }

  /** The acts that can be asked for, by id and name. */
  public List<Map<String, String>> acts() {
    return Arrays.stream(AuditAct.values())
        .map(act -> Map.of("id", act.id(), "name", texts.text(ACT + act.id())))
        .toList();
  }

  /** The display name; the key of somebody who is gone. */
  public String person(String key) {
    if (key.isEmpty()) {
      return texts.text("client-recovery.audit.by-itself");
    }
    ApplicationUser user = users.getUserByKey(key);
    return user == null ? key : user.getDisplayName();
  }

  /** The key of the project; its number where it is gone, nothing for the site. */
  public String project(long id) {
    if (id == SettingsStore.SITE) {
      return "";
    }
    Project project = projects.getProjectObj(id);
    return project == null ? Long.toString(id) : project.getKey();
  }

  /** The key of the issue; its number where it is gone, nothing for 0. */
  public String issue(long id) {
    if (id == 0) {
      return "";
    }
    Issue issue = issues.getIssueObject(id);
    return issue == null ? Long.toString(id) : issue.getKey();
  }

  /** The name of a setting; a part of the set-up, a gate or a version as it is. */
  private String subject(AuditChange change) {
    Optional<Setting> setting =
        change.act() == AuditAct.SETTING_CHANGED || change.act() == AuditAct.DATA_EXPIRED
            ? Setting.withId(change.subject())
            : Optional.empty();
    return setting
        .map(found -> texts.text("client-recovery.setting." + found.id()))
        .orElse(change.subject());
  }
}
