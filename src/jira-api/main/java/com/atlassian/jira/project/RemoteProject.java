package com.atlassian.jira.project;

public final class RemoteProject {
  public long getId() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getId");
  }

  public java.lang.String getKey() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getKey");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getName");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getDescription");
  }

  public com.atlassian.jira.user.RemoteUser getLeadUser() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getLeadUser");
  }

  public java.lang.String getUrl() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getUrl");
  }

  public java.lang.String getBrowseProjectUrl() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getBrowseProjectUrl");
  }

  public java.lang.String getServerBaseUrl() {
    throw new UnsupportedOperationException("signature only: RemoteProject.getServerBaseUrl");
  }

  public static com.atlassian.jira.project.RemoteProject from(
      com.atlassian.jira.project.Project p0) {
    throw new UnsupportedOperationException("signature only: RemoteProject.from");
  }

  RemoteProject() {
    throw new UnsupportedOperationException("signature only: new RemoteProject");
  }

  public static final class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new RemoteProject.Builder");
    }

    public com.atlassian.jira.project.RemoteProject.Builder id(long p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.id");
    }

    public com.atlassian.jira.project.RemoteProject.Builder key(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.key");
    }

    public com.atlassian.jira.project.RemoteProject.Builder name(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.name");
    }

    public com.atlassian.jira.project.RemoteProject.Builder description(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.description");
    }

    public com.atlassian.jira.project.RemoteProject.Builder leadUser(
        com.atlassian.jira.user.RemoteUser p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.leadUser");
    }

    public com.atlassian.jira.project.RemoteProject.Builder url(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.url");
    }

    public com.atlassian.jira.project.RemoteProject build() {
      throw new UnsupportedOperationException("signature only: RemoteProject.Builder.build");
    }
  }
}
