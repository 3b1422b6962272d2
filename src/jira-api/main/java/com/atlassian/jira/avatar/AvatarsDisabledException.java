package com.atlassian.jira.avatar;

public class AvatarsDisabledException extends java.lang.RuntimeException {
  public AvatarsDisabledException() {
    throw new UnsupportedOperationException("signature only: new AvatarsDisabledException");
  }
}
