package org.clientrecovery.minijira.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.Comments;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.IssueValue;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredChange;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredPriority;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredResolution;
import org.clientrecovery.minijira.tracker.StoredStatus;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;

/** Adds one issue of the data file with its thread: comments and changes, each at its time. */
final class SampleIssue {
  private final Tracker tracker;
  private final Entry desk;
  private final DeskCalendar calendar;
  private final Map<String, String> keys;
  private final Entry entry;

  SampleIssue(
      Tracker tracker, Entry desk, DeskCalendar calendar, Map<String, String> keys, Entry entry) {
    this.tracker = tracker;
    this.desk = desk;
    this.calendar = calendar;
    this.keys = keys;
    this.entry = entry;
  }

  void add() {
    StoredProject project = tracker.projects().byKey(entry.text("project")).orElseThrow();
    IssueDraft draft = draft(project);
    StoredIssue issue = tracker.issues().create(draft);
    tracker.issues().setValues(issue.id(), IssueValue.LABEL, entry.texts("labels"));
    organisation()
        .forEach(
            name -> tracker.issues().setValues(issue.id(), IssueValue.ORGANISATION, List.of(name)));
    entry.entries("thread").forEach(step -> take(step, issue, draft));
    tracker.issues().update(issue.id(), draft);
    tracker.issues().touch(issue.id(), lastMoment());
  }

  private IssueDraft draft(StoredProject project) {
    String first = project.isServiceDesk() ? "Waiting for support" : "Open";
    return new IssueDraft(project.id(), typeId(), fill(entry.text("summary")))
        .description(fill(entry.text("description")))
        .statusId(status(first).id())
        .priorityId(priority(entry.text("priority")).id())
        .reporter(entry.text("reporter"))
        .creator(entry.text("reporter"))
        .assignee(entry.text("assignee"))
        .created(calendar.moment(entry.text("created")));
  }

  private String fill(String text) {
    return calendar.fill(text.strip(), keys);
  }

  private List<String> organisation() {
    return desk.entries("people").stream()
        .filter(person -> person.text("name").equals(entry.text("reporter")))
        .flatMap(person -> person.find("organisation").stream())
        .toList();
  }

  private Instant lastMoment() {
    List<Entry> thread = entry.entries("thread");
    return calendar.moment(
        thread.isEmpty() ? entry.text("created") : thread.get(thread.size() - 1).text("at"));
  }

  private void take(Entry step, StoredIssue issue, IssueDraft draft) {
    Instant when = calendar.moment(step.text("at"));
    step.find("says").ifPresent(text -> say(step, issue, fill(text), when));
    List<StoredChange.Item> items = new ArrayList<>();
    step.find("status").ifPresent(name -> items.addAll(move(draft, name, when)));
    step.find("assignee").ifPresent(name -> items.add(assign(draft, name)));
    step.find("priority").ifPresent(name -> items.add(prioritise(draft, name)));
    if (!items.isEmpty()) {
      tracker.history().add(issue.id(), step.text("by"), when, items);
    }
  }

  private void say(Entry step, StoredIssue issue, String text, Instant when) {
    StoredComment comment =
        tracker
            .comments()
            .add(
                new StoredComment(
                    0, issue.id(), step.text("by"), text, when, null, null, null, null));
    if (tracker.projects().byId(issue.projectId()).orElseThrow().isServiceDesk()) {
      String audience = "{\"internal\":" + step.is("internal") + "}";
      tracker.properties().put(Comments.ENTITY, comment.id(), Permissions.PUBLIC_COMMENT, audience);
    }
  }

  private List<StoredChange.Item> move(IssueDraft draft, String name, Instant when) {
    StoredStatus before = tracker.constants().status(draft.statusId()).orElseThrow();
    StoredStatus after = status(name);
    draft.statusId(after.id());
    List<StoredChange.Item> items = new ArrayList<>();
    items.add(item("status", before.id(), before.name(), after.id(), after.name()));
    if (after.category().equals("done")) {
      StoredResolution done = tracker.constants().resolutions().get(0);
      draft.resolutionId(done.id()).resolved(when);
      items.add(item("resolution", null, null, done.id(), done.name()));
    }
    return items;
  }

  private StoredChange.Item assign(IssueDraft draft, String name) {
    String before = draft.assignee();
    draft.assignee(name);
    return item("assignee", before, display(before), name, display(name));
  }

  private String display(String name) {
    return tracker.users().byKey(name).map(StoredUser::displayName).orElseThrow();
  }

  private StoredChange.Item prioritise(IssueDraft draft, String name) {
    StoredPriority before = tracker.constants().priority(draft.priorityId()).orElseThrow();
    StoredPriority after = priority(name);
    draft.priorityId(after.id());
    return item("priority", before.id(), before.name(), after.id(), after.name());
  }

  private static StoredChange.Item item(
      String field, Object from, String fromText, Object to, String toText) {
    return StoredChange.Item.of(
        field, from == null ? null : from.toString(), fromText, to.toString(), toText);
  }

  private long typeId() {
    return tracker.constants().issueTypes().stream()
        .filter(type -> type.name().equals(entry.text("type")))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private StoredStatus status(String name) {
    return tracker.constants().statuses().stream()
        .filter(status -> status.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no status " + name));
  }

  private StoredPriority priority(String name) {
    return tracker.constants().priorities().stream()
        .filter(priority -> priority.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no priority " + name));
  }
}
