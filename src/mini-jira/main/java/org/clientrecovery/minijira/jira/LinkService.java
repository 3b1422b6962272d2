package org.clientrecovery.minijira.jira;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.clientrecovery.minijira.tracker.Links;
import org.clientrecovery.minijira.tracker.StoredChange;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredLink;
import org.clientrecovery.minijira.tracker.StoredLinkType;
import org.clientrecovery.minijira.tracker.Tracker;

/** {@code IssueLinkManager} and {@code IssueLinkTypeManager}. */
final class LinkService {
  private final Views views;
  private final Announcer announcer;

  LinkService(Views views, Announcer announcer) {
    this.views = views;
    this.announcer = announcer;
  }

  private Tracker tracker() {
    return views.tracker();
  }

  private Links links() {
    return tracker().links();
  }

  /** Links two issues, writes that into the history of both, and announces it. */
  public void createIssueLink(
      Long sourceId, Long destinationId, Long typeId, Long sequence, ApplicationUser user) {
    announcer.transact(
        () -> {
          if (links().find(typeId, sourceId, destinationId).isEmpty()) {
            StoredLink link = links().add(typeId, sourceId, destinationId);
            recordBoth(link, user, true);
            announcer.publish(
                new IssueLinkCreatedEvent(views.link(link), tracker().clock().instant()));
          }
          return null;
        });
  }

  public void removeIssueLink(IssueLink link, ApplicationUser user) {
    announcer.transact(
        () -> {
          links().byId(link.getId()).ifPresent(stored -> remove(stored, user));
          return null;
        });
  }

  private void remove(StoredLink link, ApplicationUser user) {
    links().delete(link.id());
    recordBoth(link, user, false);
    announcer.publish(new IssueLinkDeletedEvent(views.link(link), tracker().clock().instant()));
  }

  private void recordBoth(StoredLink link, ApplicationUser user, boolean added) {
    StoredLinkType type = tracker().constants().linkType(link.typeId()).orElseThrow();
    StoredIssue source = tracker().issues().byId(link.sourceId()).orElseThrow();
    StoredIssue destination = tracker().issues().byId(link.destinationId()).orElseThrow();
    recordChange(source, type.outward(), destination, user, added);
    recordChange(destination, type.inward(), source, user, added);
  }

  private void recordChange(
      StoredIssue issue, String relation, StoredIssue other, ApplicationUser user, boolean added) {
    String text = "This issue " + relation + " " + other.key();
    StoredChange.Item item =
        added
            ? StoredChange.Item.of("Link", null, null, other.key(), text)
            : StoredChange.Item.of("Link", other.key(), text, null, null);
    tracker()
        .history()
        .add(issue.id(), Views.key(user), tracker().clock().instant(), List.of(item));
  }

  public IssueLink getIssueLink(Long id) {
    return views.link(links().byId(id).orElse(null));
  }

  public IssueLink getIssueLink(Long sourceId, Long destinationId, Long typeId) {
    return views.link(links().find(typeId, sourceId, destinationId).orElse(null));
  }

  public List<IssueLink> getOutwardLinks(Long issueId) {
    return links().from(issueId).stream().map(views::link).toList();
  }

  public List<IssueLink> getInwardLinks(Long issueId) {
    return links().to(issueId).stream().map(views::link).toList();
  }

  public Collection<IssueLink> getIssueLinks(Long typeId) {
    return links().ofType(typeId).stream().map(views::link).toList();
  }

  public boolean isLinkingEnabled() {
    return true;
  }

  public void createIssueLinkType(String name, String outward, String inward, String style) {
    tracker().constants().add(new StoredLinkType(0, name, outward, inward, style));
  }

  public Collection<IssueLinkType> getIssueLinkTypes() {
    return getIssueLinkTypes(true);
  }

  public Collection<IssueLinkType> getIssueLinkTypes(boolean withoutSystem) {
    return types(type -> !withoutSystem || !type.isSystemLinkType());
  }

  public IssueLinkType getIssueLinkType(Long id) {
    return views.linkType(tracker().constants().linkType(id).orElse(null));
  }

  public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
    return types(type -> type.getName().equalsIgnoreCase(name));
  }

  public Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String text) {
    return types(type -> type.getOutward().equalsIgnoreCase(text));
  }

  public Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String text) {
    return types(type -> type.getInward().equalsIgnoreCase(text));
  }

  public Collection<IssueLinkType> getIssueLinkTypesByStyle(String style) {
    return types(type -> style.equals(type.getStyle()));
  }

  private Collection<IssueLinkType> types(Predicate<IssueLinkType> wanted) {
    return new ArrayList<>(
        tracker().constants().linkTypes().stream().map(views::linkType).filter(wanted).toList());
  }
}
