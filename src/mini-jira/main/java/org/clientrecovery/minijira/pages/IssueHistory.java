package org.clientrecovery.minijira.pages;

import java.util.List;
import org.clientrecovery.minijira.tracker.StoredChange;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.Tracker;

/** What was changed in an issue, oldest first. */
final class IssueHistory {
  private final Tracker tracker;
  private final Visitor visitor;

  IssueHistory(Tracker tracker, Visitor visitor) {
    this.tracker = tracker;
    this.visitor = visitor;
  }

  List<Model> of(StoredIssue issue) {
    return tracker.history().of(issue.id()).stream().map(this::model).toList();
  }

  private Model model(StoredChange change) {
    return new Model()
        .with("id", Long.toString(change.id()))
        .with("author", visitor.nameOf(change.author(), "Anonymous"))
        .withTime("created", change.created(), visitor)
        .with("items", change.items().stream().map(IssueHistory::model).toList());
  }

  private static Model model(StoredChange.Item item) {
    return new Model()
        .with("field", item.field())
        .with("from", shown(item.fromText(), item.fromValue()))
        .with("to", shown(item.toText(), item.toValue()));
  }

  private static String shown(String text, String value) {
    if (text != null) {
      return text;
    }
    return value == null ? "" : value;
  }
}
