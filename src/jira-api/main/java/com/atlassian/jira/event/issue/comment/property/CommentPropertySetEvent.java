package com.atlassian.jira.event.issue.comment.property;

public class CommentPropertySetEvent extends com.atlassian.jira.event.entity.AbstractPropertyEvent
    implements com.atlassian.jira.event.entity.EntityPropertySetEvent {
  public CommentPropertySetEvent(
      com.atlassian.jira.entity.property.EntityProperty p0,
      com.atlassian.jira.user.ApplicationUser p1) {
    super(
        (com.atlassian.jira.entity.property.EntityProperty) null,
        (com.atlassian.jira.user.ApplicationUser) null);
    throw new UnsupportedOperationException("signature only: new CommentPropertySetEvent");
  }
}
