package com.atlassian.jira.event.project;

import com.atlassian.jira.event.AbstractProjectEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public abstract class AbstractArchivingEvent extends AbstractProjectEvent {
  AbstractArchivingEvent() {
    super((ApplicationUser) null, (Project) null);
    throw new UnsupportedOperationException("signature only: new AbstractArchivingEvent");
  }
}
