package org.clientrecovery.minijira.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.IssueValue;
import org.clientrecovery.minijira.tracker.StoredChange;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.Tracker;

/** One issue of the files on its way into the tracker. */
final class ImportedIssue {
  /** {@code CARE-12}. */
  private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]{0,250})-([1-9][0-9]{0,14})");

  private static final int LONGEST_LABEL = 255;
  private static final Set<String> TAKEN =
      Set.of(
          "summary",
          "description",
          "issuetype",
          "project",
          "status",
          "priority",
          "resolution",
          "resolutiondate",
          "assignee",
          "reporter",
          "creator",
          "created",
          "updated",
          "duedate",
          "labels",
          "comment",
          "issuelinks",
          "security");

  /** Computed by Jira, or without weight for a trial. */
  private static final Set<String> IGNORED =
      Set.of(
          "lastViewed",
          "watches",
          "votes",
          "workratio",
          "progress",
          "aggregateprogress",
          "statuscategorychangedate",
          "timetracking",
          "aggregatetimespent",
          "aggregatetimeestimate",
          "aggregatetimeoriginalestimate");

  private final Tracker tracker;
  private final People people;
  private final Vocabulary vocabulary;
  private final ImportedProjects projects;
  private final Tally tally;
  private final String key;
  private final Json issue;
  private final Json fields;

  ImportedIssue(
      Tracker tracker,
      People people,
      Vocabulary vocabulary,
      ImportedProjects projects,
      Tally tally,
      String key,
      Json issue) {
    this.tracker = tracker;
    this.people = people;
    this.vocabulary = vocabulary;
    this.projects = projects;
    this.tally = tally;
    this.key = key;
    this.issue = issue;
    this.fields = issue.in("fields");
  }

  /**
   * Stores the issue with comments and history.
   *
   * @throws UntakeableException if it has no proper key or is there already
   */
  void store() {
    Matcher parts = KEY.matcher(key);
    if (!parts.matches()) {
      throw new UntakeableException("Left out, because the key is no key of an issue");
    }
    if (tracker.issues().byKey(key).isPresent()) {
      throw new UntakeableException("Left out, because they are there already");
    }
    if (fields.isEmpty()) {
      throw new UntakeableException("Left out, because they have no fields");
    }
    long project = projects.id(parts.group(1), fields.in("project"));
    StoredIssue stored = tracker.issues().create(draft(project), Long.parseLong(parts.group(2)));
    addLabels(stored);
    addComments(stored);
    addHistory(stored);
    tracker.issues().touch(stored.id(), fields.time("updated").orElse(stored.created()));
    listWhatIsLeft();
    tally.issue();
  }

  private IssueDraft draft(long project) {
    long type = vocabulary.issueType(fields.in("issuetype"));
    long status = vocabulary.status(fields.in("status"));
    projects.uses(project, type, status);
    String assignee = people.key(fields.in("assignee"));
    String reporter = people.key(fields.in("reporter"));
    projects.agent(project, assignee);
    projects.reporter(project, reporter);
    return new IssueDraft(project, type, summary())
        .description(fields.text("description").orElse(null))
        .statusId(status)
        .priorityId(vocabulary.priority(fields.in("priority")))
        .resolutionId(vocabulary.resolution(fields.in("resolution")))
        .securityLevelId(vocabulary.securityLevel(fields.in("security")))
        .assignee(assignee)
        .reporter(reporter)
        .creator(people.key(fields.in("creator")))
        .created(created())
        .due(fields.day("duedate").orElse(null))
        .resolved(fields.time("resolutiondate").orElse(null));
  }

  private String summary() {
    return fields
        .text("summary")
        .filter(text -> !text.isBlank())
        .orElseGet(
            () -> {
              tally.odd("Without a summary", key);
              return "(no summary)";
            });
  }

  private Instant created() {
    return fields
        .time("created")
        .orElseGet(
            () -> {
              tally.odd("Without a readable time of creation; dated to the import", key);
              return tracker.clock().instant();
            });
  }

  private void addLabels(StoredIssue stored) {
    List<String> labels =
        fields.texts("labels").stream().filter(label -> label.length() <= LONGEST_LABEL).toList();
    if (labels.size() < fields.texts("labels").size()) {
      tally.odd("Labels that are too long", key);
    }
    tracker.issues().setValues(stored.id(), IssueValue.LABEL, labels);
  }

  private void addComments(StoredIssue stored) {
    Json page = fields.in("comment");
    List<Json> comments = page.objects("comments");
    if (page.number("total") > comments.size()) {
      tally.odd("Not all of their comments are in the file", key);
    }
    for (Json comment : comments) {
      new ImportedComment(tracker, people, vocabulary, projects, tally, key, comment).store(stored);
    }
  }

  private void addHistory(StoredIssue stored) {
    Json log = issue.in("changelog");
    List<Json> entries = log.objects("histories");
    if (log.isEmpty()) {
      tally.odd("Without a history in the file (expand=changelog)", key);
    } else if (log.number("total") > entries.size()) {
      tally.odd("Not all of their history is in the file", key);
    }
    entries.forEach(entry -> addChange(stored, entry));
  }

  private void addChange(StoredIssue stored, Json entry) {
    List<StoredChange.Item> items = new ArrayList<>();
    entry.objects("items").forEach(item -> items.add(item(item)));
    Instant when = entry.time("created").orElse(null);
    if (items.isEmpty() || when == null) {
      tally.odd("Entries of the history without time or content", key);
      return;
    }
    String author = people.key(entry.in("author"));
    boolean moves = items.stream().anyMatch(item -> item.field().equals("status"));
    if (moves && author != null && !author.equals(stored.reporter())) {
      projects.agent(stored.projectId(), author);
    }
    tracker.history().add(stored.id(), author, when, items);
    tally.change();
  }

  private static StoredChange.Item item(Json item) {
    String field = item.textOr("field", "?");
    return new StoredChange.Item(
        field.substring(0, Math.min(field.length(), 255)),
        item.textOr("fieldtype", "jira").equals("custom") ? "custom" : "jira",
        item.text("from").orElse(null),
        item.text("fromString").orElse(null),
        item.text("to").orElse(null),
        item.text("toString").orElse(null));
  }

  private void listWhatIsLeft() {
    if (fields.has("description") && fields.text("description").isEmpty()) {
      tally.odd("Description that is no text", key);
    }
    for (String name : fields.names()) {
      if (!TAKEN.contains(name) && !IGNORED.contains(name) && fields.has(name)) {
        tally.odd("Field not taken in, " + name, key);
      }
    }
  }
}
