package org.clientrecovery.minijira.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredLink;
import org.clientrecovery.minijira.tracker.StoredLinkType;
import org.clientrecovery.minijira.tracker.Tracker;

/** The issues to which an issue is linked, as far as a visitor may see them, by how. */
final class IssueLinks {
  private final Tracker tracker;
  private final Visitor visitor;
  private final IssueRows rows;

  IssueLinks(Tracker tracker, Visitor visitor) {
    this.tracker = tracker;
    this.visitor = visitor;
    this.rows = new IssueRows(tracker, visitor);
  }

  List<Model> of(StoredIssue issue) {
    Map<String, List<Model>> groups = new TreeMap<>();
    add(
        tracker.links().from(issue.id()),
        StoredLinkType::outward,
        StoredLink::destinationId,
        groups);
    add(tracker.links().to(issue.id()), StoredLinkType::inward, StoredLink::sourceId, groups);
    return groups.entrySet().stream()
        .map(group -> new Model().with("name", group.getKey()).with("issues", group.getValue()))
        .toList();
  }

  private void add(
      List<StoredLink> links,
      Function<StoredLinkType, String> name,
      ToLongFunction<StoredLink> other,
      Map<String, List<Model>> groups) {
    for (StoredLink link : links) {
      Optional<StoredIssue> end = tracker.issues().byId(other.applyAsLong(link));
      if (end.isPresent() && visitor.may(Permissions.BROWSE, end.get())) {
        String group = name.apply(tracker.constants().linkType(link.typeId()).orElseThrow());
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(rows.row(end.get()));
      }
    }
  }
}
