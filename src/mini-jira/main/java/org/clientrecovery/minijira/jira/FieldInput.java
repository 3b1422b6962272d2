package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.util.ErrorCollection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;

/** Checks what somebody typed into fields and puts it into the draft of an issue. */
final class FieldInput {
  private static final int LONGEST_SUMMARY = 255;
  private static final String UNASSIGNED = "-1";

  /** Fields that belong to the form and not to the issue. */
  private static final Set<String> OF_THE_FORM =
      Set.of("pid", "issuetype", "comment", "commentLevel", "commentProperty", "atl_token");

  /** {@code 2026-03-02}, or {@code 2/Mar/26} as Jira writes it. */
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern("d/MMM/yy")
              .toFormatter(Locale.ENGLISH));

  private final Tracker tracker;
  private final ErrorCollection errors;

  FieldInput(Tracker tracker, ErrorCollection errors) {
    this.tracker = tracker;
    this.errors = errors;
  }

  /** Puts each given field into the draft; what is wrong is said in the errors. */
  void apply(Map<String, String[]> values, IssueDraft draft) {
    values.forEach((field, given) -> apply(field, given.length == 0 ? null : given[0], draft));
  }

  private void apply(String field, String value, IssueDraft draft) {
    switch (field) {
      case IssueFieldConstants.SUMMARY -> draft.summary(summary(value));
      case IssueFieldConstants.DESCRIPTION -> draft.description(value);
      case IssueFieldConstants.ASSIGNEE -> draft.assignee(user(field, value));
      case IssueFieldConstants.REPORTER -> draft.reporter(user(field, value));
      case IssueFieldConstants.PRIORITY ->
          draft.priorityId(known(field, value, id -> tracker.constants().priority(id)));
      case IssueFieldConstants.RESOLUTION -> resolve(value, draft);
      case IssueFieldConstants.SECURITY -> draft.securityLevelId(number(field, value));
      case IssueFieldConstants.DUE_DATE -> draft.due(day(value));
      default -> refuseUnlessOfTheForm(field);
    }
  }

  private void refuseUnlessOfTheForm(String field) {
    if (!OF_THE_FORM.contains(field)) {
      throw new UnsupportedOperationException("mini-jira does not do the issue field " + field);
    }
  }

  private String summary(String value) {
    if (value == null || value.isBlank()) {
      errors.addError(IssueFieldConstants.SUMMARY, "You must specify a summary of the issue.");
    } else if (value.length() > LONGEST_SUMMARY) {
      errors.addError(
          IssueFieldConstants.SUMMARY,
          "Summary must be less than " + LONGEST_SUMMARY + " characters.");
    } else if (value.contains("\n") || value.contains("\r")) {
      errors.addError(
          IssueFieldConstants.SUMMARY,
          "The summary is invalid because it contains newline characters.");
    }
    return value;
  }

  private String user(String field, String name) {
    if (name == null || name.isEmpty() || name.equals(UNASSIGNED)) {
      return null;
    }
    Optional<StoredUser> user = tracker.users().byName(name).or(() -> tracker.users().byKey(name));
    if (user.isEmpty()) {
      errors.addError(field, "User '" + name + "' does not exist.");
    }
    return user.map(StoredUser::userKey).orElse(null);
  }

  private void resolve(String value, IssueDraft draft) {
    Long id =
        known(
            IssueFieldConstants.RESOLUTION,
            value,
            number -> tracker.constants().resolution(number));
    draft.resolutionId(id).resolved(id == null ? null : tracker.clock().instant());
  }

  private Long known(
      String field, String value, java.util.function.Function<Long, Optional<?>> find) {
    Long id = number(field, value);
    if (id != null && find.apply(id).isEmpty()) {
      errors.addError(field, "The " + field + " selected is invalid.");
    }
    return id;
  }

  private Long number(String field, String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    try {
      return Long.valueOf(value);
    } catch (NumberFormatException e) {
      errors.addError(field, "The " + field + " selected is invalid.");
      return null;
    }
  }

  private Instant day(String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    for (DateTimeFormatter format : DAYS) {
      try {
        return LocalDate.parse(value.strip(), format).atStartOfDay(ZoneOffset.UTC).toInstant();
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    errors.addError(
        IssueFieldConstants.DUE_DATE, "Could not read the date '" + value + "', use 2026-03-02.");
    return null;
  }
}
