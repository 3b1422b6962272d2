package com.atlassian.sal.api.user;

public interface UserProfile {
  com.atlassian.sal.api.user.UserKey getUserKey();

  java.lang.String getUsername();

  java.lang.String getFullName();

  java.lang.String getEmail();

  java.net.URI getProfilePictureUri(int p0, int p1);

  java.net.URI getProfilePictureUri();

  java.net.URI getProfilePageUri();
}
