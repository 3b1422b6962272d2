package org.clientrecovery.jira.store;

/**
 * Which published versions of rules judge a project's comments.
 *
 * @param site number of the site's version, 0 where the site has none of its own
 * @param project number of the project's version over it, 0 where the project has none
 */
public record RuleVersions(int site, int project) {
  /** The rules of the release, as nobody changed them. */
  public static final RuleVersions SHIPPED = new RuleVersions(0, 0);

  public boolean isShipped() {
    return equals(SHIPPED);
  }
}
