package com.atlassian.jira.project;

import java.util.Collection;
import java.util.List;

public interface RemoteProjectService {
  RemoteProjectService.RemoteProjectsResult findAllRemoteProjects();

  public static final class RemoteProjectsResult {
    public List<RemoteProject> getProjects() {
      throw new UnsupportedOperationException(
          "signature only: RemoteProjectService.RemoteProjectsResult.getProjects");
    }

    public Collection<String> getConnectionErrors() {
      throw new UnsupportedOperationException(
          "signature only: RemoteProjectService.RemoteProjectsResult.getConnectionErrors");
    }

    RemoteProjectsResult() {
      throw new UnsupportedOperationException(
          "signature only: new RemoteProjectService.RemoteProjectsResult");
    }
  }
}
