package com.atlassian.sal.api.auth;

public interface LoginUriProvider {
  java.net.URI getLoginUri(java.net.URI p0);

  java.net.URI getLoginUri(
      java.net.URI p0, java.util.EnumSet<com.atlassian.sal.api.page.PageCapability> p1);

  java.net.URI getLoginUriForRole(java.net.URI p0, com.atlassian.sal.api.user.UserRole p1);

  java.net.URI getLoginUriForRole(
      java.net.URI p0,
      com.atlassian.sal.api.user.UserRole p1,
      java.util.EnumSet<com.atlassian.sal.api.page.PageCapability> p2);
}
