package com.atlassian.jira.event.issue.comment.property;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.event.entity.AbstractPropertyEvent;
import com.atlassian.jira.event.entity.EntityPropertyDeletedEvent;
import com.atlassian.jira.user.ApplicationUser;

public class CommentPropertyDeletedEvent extends AbstractPropertyEvent
    implements EntityPropertyDeletedEvent {
  public CommentPropertyDeletedEvent(EntityProperty p0, ApplicationUser p1) {
    super((EntityProperty) null, (ApplicationUser) null);
    throw new UnsupportedOperationException("signature only: new CommentPropertyDeletedEvent");
  }
}
