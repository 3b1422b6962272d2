package org.clientrecovery.jira.audit;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.AuditAct;
import org.clientrecovery.jira.store.AuditQuery;
import org.clientrecovery.jira.store.SettingsStore;

/** Reads what somebody asks of the audit log; a field that can't be read is said by its name. */
public final class AuditForm {
  /** What asks for changes of the whole site; no project has it for its key. */
  public static final String SITE = "-";

  private final UserManager users;
  private final ProjectManager projects;
  private final ReaderTexts texts;

  public AuditForm(UserManager users, ProjectManager projects, ReaderTexts texts) {
    this.users = users;
    this.projects = projects;
    this.texts = texts;
  }

  /** A field that can't be read, and what to write there. */
  public record Problem(String field, String message) {}

  /** The query as far as it could be read; it holds only where there is no problem. */
  public record Reading(AuditQuery query, List<Problem> problems) {}

  /**
   * Reads the fields {@code who} (name or user key), {@code what}, {@code project} (key, number, or
   * a hyphen for the site), {@code from} and {@code until} (days of the reader, both included, or
   * moments with offset) and {@code cursor}.
   *
   * @param fields the value of each field; null or blank where it is not given
   */
  public Reading read(UnaryOperator<String> fields) {
    List<Problem> problems = new ArrayList<>();
    AuditQuery query =
        new AuditQuery(
            field(fields, "who").map(this::key),
            field(fields, "what").flatMap(text -> act(text, problems)),
            field(fields, "project").flatMap(text -> project(text, problems)),
            field(fields, "from").flatMap(text -> moment("from", text, 0, problems)),
            field(fields, "until").flatMap(text -> moment("until", text, 1, problems)),
            field(fields, "cursor").flatMap(text -> cursor(text, problems)));
    return new Reading(query, problems);
  }

  private static Optional<String> field(UnaryOperator<String> fields, String name) {
    return Optional.ofNullable(fields.apply(name)).map(String::strip).filter(t -> !t.isEmpty());
  }

  /** Whoever is of no name here may be somebody who left: their key is asked for as it is. */
  private String key(String nameOrKey) {
    ApplicationUser named = users.getUserByName(nameOrKey);
    return named == null ? nameOrKey : named.getKey();
  }

  private Optional<AuditAct> act(String id, List<Problem> problems) {
    Optional<AuditAct> act = AuditAct.withId(id);
    if (act.isEmpty()) {
      problems.add(problem("what"));
    }
    return act;
  }

  private Optional<Long> project(String keyOrNumber, List<Problem> problems) {
    if (keyOrNumber.equals(SITE)) {
      return Optional.of(SettingsStore.SITE);
    }
    Project project = projects.getProjectObjByKey(keyOrNumber);
    if (project != null) {
      return Optional.of(project.getId());
    }
    try {
      return Optional.of(Long.parseLong(keyOrNumber));
    } catch (NumberFormatException e) {
      problems.add(problem("project"));
      return Optional.empty();
    }
  }

  private Optional<Instant> moment(String field, String text, int more, List<Problem> problems) {
    try {
      return Optional.of(
          text.length() == 10
              ? LocalDate.parse(text).plusDays(more).atStartOfDay(texts.zone()).toInstant()
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      problems.add(problem(field));
      return Optional.empty();
    }
  }

  private Optional<Integer> cursor(String text, List<Problem> problems) {
    try {
      return Optional.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      problems.add(problem("cursor"));
      return Optional.empty();
    }
  }

  private Problem problem(String field) {
    return new Problem(field, texts.text("client-recovery.audit.bad-" + field));
  }
}
