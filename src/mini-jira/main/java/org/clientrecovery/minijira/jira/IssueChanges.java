package org.clientrecovery.minijira.jira;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.clientrecovery.minijira.tracker.Constants;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.IssueValue;
import org.clientrecovery.minijira.tracker.StoredChange;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredIssueType;
import org.clientrecovery.minijira.tracker.StoredPriority;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredResolution;
import org.clientrecovery.minijira.tracker.StoredStatus;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;

/** Stores what was changed in an issue, with an entry in its history. */
final class IssueChanges {
  private final Tracker tracker;

  IssueChanges(Tracker tracker) {
    this.tracker = tracker;
  }

  /** Stores a changed issue; nothing happens if it is as it was. Gives what changed. */
  List<StoredChange.Item> save(IssueView issue, String author) {
    StoredIssue before = tracker.issues().byId(issue.getId()).orElseThrow();
    return save(issue, before, author);
  }

  /** As {@link #save(IssueView, String)}; the history tells the differences from {@code before}. */
  List<StoredChange.Item> save(IssueView issue, StoredIssue before, String author) {
    List<StoredChange.Item> items = differences(before, issue.draft());
    labels(before.id(), issue.changedLabels(), items);
    if (!items.isEmpty()) {
      StoredIssue after = tracker.issues().update(before.id(), issue.draft());
      text(items, "Key", before.key(), after.key());
      issue.become(after);
      tracker.history().add(before.id(), author, tracker.clock().instant(), items);
    }
    return items;
  }

  private void labels(long issueId, Collection<String> labels, List<StoredChange.Item> items) {
    List<String> before = tracker.issues().values(issueId, IssueValue.LABEL);
    if (labels != null && !new TreeSet<>(labels).equals(new TreeSet<>(before))) {
      tracker.issues().setValues(issueId, IssueValue.LABEL, labels);
      String after = String.join(" ", new TreeSet<>(labels));
      items.add(StoredChange.Item.of("labels", null, String.join(" ", before), null, after));
    }
  }

  private List<StoredChange.Item> differences(StoredIssue before, IssueDraft after) {
    Constants constants = tracker.constants();
    List<StoredChange.Item> items = new ArrayList<>();
    text(items, "summary", before.summary(), after.summary());
    text(items, "description", before.description(), after.description());
    value(items, "assignee", before.assignee(), after.assignee(), this::nameOf);
    value(items, "reporter", before.reporter(), after.reporter(), this::nameOf);
    value(
        items,
        "project",
        before.projectId(),
        after.projectId(),
        id -> tracker.projects().byId(id).map(StoredProject::name).orElse(null));
    value(
        items,
        "issuetype",
        before.typeId(),
        after.typeId(),
        id -> constants.issueType(id).map(StoredIssueType::name).orElse(null));
    value(
        items,
        "priority",
        before.priorityId(),
        after.priorityId(),
        id -> constants.priority(id).map(StoredPriority::name).orElse(null));
    value(
        items,
        "status",
        before.statusId(),
        after.statusId(),
        id -> constants.status(id).map(StoredStatus::name).orElse(null));
    value(
        items,
        "resolution",
        before.resolutionId(),
        after.resolutionId(),
        id -> constants.resolution(id).map(StoredResolution::name).orElse(null));
    value(items, "duedate", day(before.due()), day(after.due()), day -> day);
    value(
        items,
        "security",
        before.securityLevelId(),
        after.securityLevelId(),
        id ->
            constants.securityLevels().stream()
                .filter(level -> level.id() == id)
                .map(level -> level.name())
                .findFirst()
                .orElse(null));
    return items;
  }

  private String nameOf(String userKey) {
    return tracker.users().byKey(userKey).map(StoredUser::displayName).orElse(userKey);
  }

  private static String day(Instant instant) {
    return instant == null ? null : instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static void text(
      List<StoredChange.Item> items, String field, String before, String after) {
    if (!Objects.equals(before, after)) {
      items.add(StoredChange.Item.of(field, null, before, null, after));
    }
  }

  private static <T> void value(
      List<StoredChange.Item> items, String field, T before, T after, Function<T, String> name) {
    if (!Objects.equals(before, after)) {
      items.add(
          StoredChange.Item.of(
              field,
              before == null ? null : before.toString(),
              before == null ? null : name.apply(before),
              after == null ? null : after.toString(),
              after == null ? null : name.apply(after)));
    }
  }
}
