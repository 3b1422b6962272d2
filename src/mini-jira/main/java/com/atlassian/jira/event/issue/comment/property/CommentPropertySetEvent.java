package com.atlassian.jira.event.issue.comment.property;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.event.entity.AbstractPropertyEvent;
import com.atlassian.jira.event.entity.EntityPropertySetEvent;
import com.atlassian.jira.user.ApplicationUser;

/** A property was set. */
public class CommentPropertySetEvent extends AbstractPropertyEvent
    implements EntityPropertySetEvent {
  public CommentPropertySetEvent(EntityProperty property, ApplicationUser user) {
    super(property, user);
  }
}
