package com.atlassian.jira.event.issue.comment.property;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.event.entity.AbstractPropertyEvent;
import com.atlassian.jira.event.entity.EntityPropertyDeletedEvent;
import com.atlassian.jira.user.ApplicationUser;

/** A property was deleted. */
public class CommentPropertyDeletedEvent extends AbstractPropertyEvent
    implements EntityPropertyDeletedEvent {
  public CommentPropertyDeletedEvent(EntityProperty property, ApplicationUser user) {
    super(property, user);
  }
}
