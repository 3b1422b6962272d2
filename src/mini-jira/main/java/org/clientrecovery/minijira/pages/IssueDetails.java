package org.clientrecovery.minijira.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.clientrecovery.minijira.tracker.Constants;
import org.clientrecovery.minijira.tracker.IssueValue;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredPriority;
import org.clientrecovery.minijira.tracker.StoredResolution;
import org.clientrecovery.minijira.tracker.StoredSecurityLevel;
import org.clientrecovery.minijira.tracker.StoredStatus;
import org.clientrecovery.minijira.tracker.Tracker;

/** The fields of an issue as people read them. */
final class IssueDetails {
  private final Tracker tracker;
  private final Visitor visitor;

  IssueDetails(Tracker tracker, Visitor visitor) {
    this.tracker = tracker;
    this.visitor = visitor;
  }

  Model of(StoredIssue issue) {
    Model model =
        new Model()
            .with("id", Long.toString(issue.id()))
            .with("key", issue.key())
            .with("summary", issue.summary())
            .with("projectKey", issue.projectKey())
            .with("projectName", tracker.projects().byId(issue.projectId()).orElseThrow().name());
    addConstants(issue, model);
    addPeople(issue, model);
    addValues(issue, model);
    return addTimes(issue, model);
  }

  private void addConstants(StoredIssue issue, Model model) {
    Constants constants = tracker.constants();
    StoredStatus status = constants.status(issue.statusId()).orElseThrow();
    model
        .with("type", constants.issueType(issue.typeId()).orElseThrow().name())
        .with("status", status.name())
        .with("statusClass", IssueRows.lozenge(status))
        .with(
            "priority",
            constants.priority(issue.priorityId()).map(StoredPriority::name).orElse("None"))
        .with(
            "resolution",
            constants
                .resolution(issue.resolutionId())
                .map(StoredResolution::name)
                .orElse("Unresolved"))
        .with("archived", issue.archived())
        .with("securityLevel", securityLevel(issue));
  }

  private String securityLevel(StoredIssue issue) {
    return tracker.constants().securityLevels().stream()
        .filter(level -> issue.securityLevelId() != null && level.id() == issue.securityLevelId())
        .map(StoredSecurityLevel::name)
        .findFirst()
        .orElse(null);
  }

  private void addPeople(StoredIssue issue, Model model) {
    model
        .with("assignee", visitor.nameOf(issue.assignee(), "Unassigned"))
        .with("reporter", visitor.nameOf(issue.reporter(), "Anonymous"))
        .with(
            "participants",
            joined(
                tracker.issues().values(issue.id(), IssueValue.PARTICIPANT).stream()
                    .map(key -> visitor.nameOf(key, ""))
                    .toList()));
  }

  private void addValues(StoredIssue issue, Model model) {
    model
        .with("labels", joined(tracker.issues().values(issue.id(), IssueValue.LABEL)))
        .with("components", joined(tracker.issues().values(issue.id(), IssueValue.COMPONENT)))
        .with(
            "organisations", joined(tracker.issues().values(issue.id(), IssueValue.ORGANISATION)));
    String description = WikiMarkup.toHtml(issue.description());
    model.with("descriptionHtml", description.isEmpty() ? null : description);
  }

  private static String joined(List<String> values) {
    return values.isEmpty() ? null : values.stream().collect(Collectors.joining(", "));
  }

  private Model addTimes(StoredIssue issue, Model model) {
    return model
        .withTime("created", issue.created(), visitor)
        .withTime("updated", issue.updated(), visitor)
        .withTime("resolved", issue.resolved(), visitor)
        .with("due", issue.due() == null ? null : visitor.day(issue.due()));
  }
}
