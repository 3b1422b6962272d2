package com.atlassian.jira.avatar;

public class AvatarsDisabledException extends RuntimeException {
  public AvatarsDisabledException() {
    throw new UnsupportedOperationException("signature only: new AvatarsDisabledException");
  }
}
