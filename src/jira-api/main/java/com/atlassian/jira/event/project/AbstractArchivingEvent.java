package com.atlassian.jira.event.project;

public abstract class AbstractArchivingEvent extends com.atlassian.jira.event.AbstractProjectEvent {
  AbstractArchivingEvent() {
    super(
        (com.atlassian.jira.user.ApplicationUser) null, (com.atlassian.jira.project.Project) null);
    throw new UnsupportedOperationException("signature only: new AbstractArchivingEvent");
  }
}
