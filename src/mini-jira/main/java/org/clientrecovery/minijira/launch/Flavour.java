package org.clientrecovery.minijira.launch;

import java.util.Arrays;
import java.util.Optional;

/**
 * The Jira version that mini-jira stands in for: it decides on the servlet and REST generation, on
 * the plugin's jar and on how strict the host is.
 */
public enum Flavour {
  /** Jira 9.12: javax, REST v1 on Jersey 1. */
  JIRA9(9, "9.12.30", "4.0", "1.1", 9),
  /** Jira 10.3: javax, REST v2 on Jersey 2. */
  JIRA10(10, "10.3.15", "4.0", "2.1", 9),
  /** Jira 11.3: jakarta, REST v2 on Jersey 3. */
  JIRA11(11, "11.3.1", "6.0", "3.1", 10);

  private final int major;
  private final String version;
  private final String servletVersion;
  private final String restVersion;
  private final int auiMajor;

  Flavour(int major, String version, String servletVersion, String restVersion, int auiMajor) {
    this.major = major;
    this.version = version;
    this.servletVersion = servletVersion;
    this.restVersion = restVersion;
    this.auiMajor = auiMajor;
  }

  /** The flavour of a major version, if there is one. */
  public static Optional<Flavour> of(String major) {
    return Arrays.stream(values())
        .filter(flavour -> String.valueOf(flavour.major).equals(major))
        .findFirst();
  }

  /** 9, 10 or 11. */
  public int major() {
    return major;
  }

  /** The full version that the plugin is told. */
  public String version() {
    return version;
  }

  /** Version of the servlet packages. */
  public String servletVersion() {
    return servletVersion;
  }

  /** Version of the JAX-RS packages. */
  public String restVersion() {
    return restVersion;
  }

  /** Major version of AUI. */
  public int auiMajor() {
    return auiMajor;
  }

  /** Its name in file names: {@code jira9}, {@code jira10}, {@code jira11}. */
  public String label() {
    return "jira" + major;
  }

  /** Whether the classes of Jakarta EE are called {@code jakarta}, not {@code javax}. */
  public boolean isJakarta() {
    return this == JIRA11;
  }

  /** Whether templates may only call allowed methods and REST wants licensed users. */
  public boolean isStrict() {
    return this != JIRA9;
  }
}
