package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

public interface ApplicationProperties {
  String PLATFORM_BAMBOO = "bamboo";
  String PLATFORM_BITBUCKET = "bitbucket";
  String PLATFORM_CONFLUENCE = "conf";
  String PLATFORM_CROWD = "crowd";
  String PLATFORM_FECRU = "fisheye";
  String PLATFORM_JIRA = "jira";
  String PLATFORM_STASH = "stash";

  String getBaseUrl(UrlMode p0);

  String getDisplayName();

  String getPlatformId();

  String getVersion();

  Date getBuildDate();

  String getBuildNumber();

  Optional<Path> getLocalHomeDirectory();

  Optional<Path> getSharedHomeDirectory();

  String getApplicationFileEncoding();
}
