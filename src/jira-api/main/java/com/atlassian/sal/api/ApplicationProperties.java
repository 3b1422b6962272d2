package com.atlassian.sal.api;

public interface ApplicationProperties {
  java.lang.String PLATFORM_BAMBOO = "bamboo";
  java.lang.String PLATFORM_BITBUCKET = "bitbucket";
  java.lang.String PLATFORM_CONFLUENCE = "conf";
  java.lang.String PLATFORM_CROWD = "crowd";
  java.lang.String PLATFORM_FECRU = "fisheye";
  java.lang.String PLATFORM_JIRA = "jira";
  java.lang.String PLATFORM_STASH = "stash";

  java.lang.String getBaseUrl(com.atlassian.sal.api.UrlMode p0);

  java.lang.String getDisplayName();

  java.lang.String getPlatformId();

  java.lang.String getVersion();

  java.util.Date getBuildDate();

  java.lang.String getBuildNumber();

  java.util.Optional<java.nio.file.Path> getLocalHomeDirectory();

  java.util.Optional<java.nio.file.Path> getSharedHomeDirectory();

  java.lang.String getApplicationFileEncoding();
}
