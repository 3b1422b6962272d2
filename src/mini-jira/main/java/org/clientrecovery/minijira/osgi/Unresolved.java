package org.clientrecovery.minijira.osgi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Says of a bundle that does not resolve which package is missing and who wants it. */
final class Unresolved {
  /**
   * {@code missing requirement [org.clientrecovery.jira [11](R 11.0)] osgi.wiring.package;
   * (&(osgi.wiring.package=com.acme)(version>=1.0.0)) Unresolved requirements: …}
   */
  private static final Pattern MISSING =
      Pattern.compile(
          "missing requirement \\[(\\S+) \\[\\d+\\]\\([^)]*\\)\\] osgi\\.wiring\\.(\\w+); (\\([^ ]*\\))");

  /** {@code (osgi.wiring.package=com.acme)} */
  private static final Pattern NAME = Pattern.compile("osgi\\.wiring\\.\\w+=([^)]+)\\)");

  /** {@code (version>=1.0.0)}, {@code (!(version>=2.0.0))} */
  private static final Pattern VERSION = Pattern.compile("\\((!?\\(?version>=[^)]+)\\)");

  private Unresolved() {}

  static String explain(Bundle bundle, BundleException failure) {
    Matcher missing = MISSING.matcher(String.valueOf(failure.getMessage()));
    String culprit = null;
    while (missing.find()) {
      culprit = describe(missing);
    }
    return culprit == null
        ? "The bundle " + bundle.getSymbolicName() + " does not start: " + failure.getMessage()
        : culprit;
  }

  private static String describe(Matcher missing) {
    String filter = missing.group(3);
    Matcher name = NAME.matcher(filter);
    String wanted = name.find() ? name.group(1) : filter;
    return "The bundle "
        + missing.group(1)
        + " does not resolve: it imports the "
        + missing.group(2)
        + " "
        + wanted
        + versions(filter)
        + ", which nobody exports.";
  }

  private static String versions(String filter) {
    StringBuilder range = new StringBuilder();
    Matcher version = VERSION.matcher(filter);
    while (version.find()) {
      range.append(range.isEmpty() ? " with " : " and ");
      range.append(
          version
              .group(1)
              .replace("!(version>=", "version < ")
              .replace("version>=", "version >= "));
    }
    return range.toString();
  }
}
