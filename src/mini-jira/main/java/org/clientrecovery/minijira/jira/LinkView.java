package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.clientrecovery.minijira.tracker.StoredLink;

/** A link as a plugin sees one. */
final class LinkView {
  private final Views views;
  private final StoredLink link;

  LinkView(Views views, StoredLink link) {
    this.views = views;
    this.link = link;
  }

  public Long getId() {
    return link.id();
  }

  public Long getLinkTypeId() {
    return link.typeId();
  }

  public Long getSourceId() {
    return link.sourceId();
  }

  public Long getDestinationId() {
    return link.destinationId();
  }

  public Long getSequence() {
    return link.id();
  }

  public IssueLinkType getIssueLinkType() {
    return views.linkType(views.tracker().constants().linkType(link.typeId()).orElseThrow());
  }

  public Issue getSourceObject() {
    return views.issue(views.tracker().issues().byId(link.sourceId()).orElseThrow());
  }

  public Issue getDestinationObject() {
    return views.issue(views.tracker().issues().byId(link.destinationId()).orElseThrow());
  }

  public boolean isSystemLink() {
    return getIssueLinkType().isSystemLinkType();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LinkView that && link.id() == that.link.id();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(link.id());
  }

  @Override
  public String toString() {
    return link.toString();
  }
}
