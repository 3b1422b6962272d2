package com.atlassian.jira.event.workflow;

import com.atlassian.jira.event.scheme.AbstractSchemeAddedToProjectEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

public class WorkflowSchemeAddedToProjectEvent extends AbstractSchemeAddedToProjectEvent {
  public WorkflowSchemeAddedToProjectEvent(Scheme p0, Project p1) {
    super((Scheme) null, (Project) null);
    throw new UnsupportedOperationException(
        "signature only: new WorkflowSchemeAddedToProjectEvent");
  }
}
