package com.atlassian.jira.project;

public interface RemoteProjectService {
  com.atlassian.jira.project.RemoteProjectService.RemoteProjectsResult findAllRemoteProjects();

  public static final class RemoteProjectsResult {
    public java.util.List<com.atlassian.jira.project.RemoteProject> getProjects() {
      throw new UnsupportedOperationException(
          "signature only: RemoteProjectService.RemoteProjectsResult.getProjects");
    }

    public java.util.Collection<java.lang.String> getConnectionErrors() {
      throw new UnsupportedOperationException(
          "signature only: RemoteProjectService.RemoteProjectsResult.getConnectionErrors");
    }

    RemoteProjectsResult() {
      throw new UnsupportedOperationException(
          "signature only: new RemoteProjectService.RemoteProjectsResult");
    }
  }
}
