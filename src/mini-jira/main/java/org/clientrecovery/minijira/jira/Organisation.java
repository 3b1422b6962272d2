package org.clientrecovery.minijira.jira;

/** What Service Management calls {@code CustomerOrganization}, in a class that nobody else sees. */
record Organisation(String name) {
  public String getName() {
    return name;
  }
}
