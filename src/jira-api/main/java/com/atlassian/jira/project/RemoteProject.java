package com.atlassian.jira.project;

import com.atlassian.jira.user.RemoteUser;

public final class RemoteProject {
  public long getId() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getId");
  }

  public String getKey() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getKey");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getName");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getDescription");
  }

  public RemoteUser getLeadUser() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getLeadUser");
  }

  public String getUrl() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getUrl");
  }

  public String getBrowseProjectUrl() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getBrowseProjectUrl");
  }

  public String getServerBaseUrl() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getServerBaseUrl");
  }

  public static RemoteProject from(Project p0) {
    throw new UnsupportedOperationException("signature only: RemoteProject.from");
  }

  RemoteProject() {
    throw new UnsupportedOperationException("signature only: new RemoteProject");
  }

  public static final class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new RemoteProject.Builder");
    }

    public RemoteProject.Builder id(long p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.id");
    }

    public RemoteProject.Builder key(String p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.key");
    }

    public RemoteProject.Builder name(String p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.name");
    }

    public RemoteProject.Builder description(String p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.description");
    }

    public RemoteProject.Builder leadUser(RemoteUser p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.leadUser");
    }

    public RemoteProject.Builder url(String p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.url");
    }

    public RemoteProject build() {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.build");
    }
  }
}
