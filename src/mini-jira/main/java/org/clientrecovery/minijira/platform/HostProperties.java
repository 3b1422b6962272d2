package org.clientrecovery.minijira.platform;

import com.atlassian.sal.api.UrlMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Behaviour of SAL's {@code ApplicationProperties}.
 *
 * @param version such as {@code 10.3.15}
 * @param baseUrl where users reach this node
 */
public record HostProperties(String version, String baseUrl) {
  String getBaseUrl(UrlMode mode) {
    return mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL
        ? baseUrl.substring(baseUrl.lastIndexOf('/'))
        : baseUrl;
  }

  int[] getVersionNumbers() {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  String getDisplayName() {
    return "mini-jira";
  }

  String getPlatformId() {
    return "jira";
  }

  String getVersion() {
    return version;
  }

  String getBuildNumber() {
    return version.replace(".", "0");
  }

  Optional<Path> getLocalHomeDirectory() {
    return Optional.empty();
  }

  Optional<Path> getSharedHomeDirectory() {
    return Optional.empty();
  }

  String getApplicationFileEncoding() {
    return StandardCharsets.UTF_8.name();
  }
}
