package com.atlassian.jira.project.version;

public class VersionKeys {
  public static final String SWAP_ACTION = null;
  public static final String REMOVE_ACTION = null;
  public static final String DELETE_ACTION = null;
  public static final String MERGE_ACTION = null;
  public static final int VERSION_RELEASED_UNARCHIVED = Integer.parseInt("0");
  public static final int VERSION_RELEASED_ARCHIVED = Integer.parseInt("0");
  public static final int VERSION_UNRELEASED_UNARCHIVED = Integer.parseInt("0");
  public static final int VERSION_UNRELEASED_ARCHIVED = Integer.parseInt("0");

  public VersionKeys() {
    throw new UnsupportedOperationException("signature only: new VersionKeys");
  }
}
