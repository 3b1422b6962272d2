package org.clientrecovery.minijira.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredIssueType;
import org.clientrecovery.minijira.tracker.StoredStatus;
import org.clientrecovery.minijira.tracker.Tracker;

/** Issues as rows of a table. */
final class IssueRows {
  private static final Map<String, String> LOZENGES =
      Map.of(
          "new",
          "aui-lozenge-new",
          "indeterminate",
          "aui-lozenge-current",
          "done",
          "aui-lozenge-success");

  private final Visitor visitor;
  private final Map<Long, StoredStatus> statuses = new HashMap<>();
  private final Map<Long, StoredIssueType> types = new HashMap<>();

  IssueRows(Tracker tracker, Visitor visitor) {
    this.visitor = visitor;
    tracker.constants().statuses().forEach(status -> statuses.put(status.id(), status));
    tracker.constants().issueTypes().forEach(type -> types.put(type.id(), type));
  }

  List<Model> rows(List<StoredIssue> issues) {
    return issues.stream().map(this::row).toList();
  }

  Model row(StoredIssue issue) {
    StoredStatus status = statuses.get(issue.statusId());
    return new Model()
        .with("key", issue.key())
        .with("summary", issue.summary())
        .with("type", types.get(issue.typeId()).name())
        .with("status", status.name())
        .with("statusClass", lozenge(status))
        .with("reporter", visitor.nameOf(issue.reporter(), "Anonymous"))
        .withTime("updated", issue.updated(), visitor);
  }

  /** The colour of a status by its category. */
  static String lozenge(StoredStatus status) {
    return LOZENGES.getOrDefault(status.category(), "");
  }
}
