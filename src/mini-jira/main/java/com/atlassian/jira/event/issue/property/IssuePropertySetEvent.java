package com.atlassian.jira.event.issue.property;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.event.entity.AbstractPropertyEvent;
import com.atlassian.jira.event.entity.EntityPropertySetEvent;
import com.atlassian.jira.user.ApplicationUser;

/** A property was set. */
public class IssuePropertySetEvent extends AbstractPropertyEvent implements EntityPropertySetEvent {
  public IssuePropertySetEvent(EntityProperty property, ApplicationUser user) {
    super(property, user);
  }
}
