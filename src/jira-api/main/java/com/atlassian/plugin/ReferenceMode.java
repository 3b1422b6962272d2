package com.atlassian.plugin;

public enum ReferenceMode {
  FORBID_REFERENCE,
  PERMIT_REFERENCE;

  public boolean allowsReference() {
    throw new UnsupportedOperationException("signature only: ReferenceMode.allowsReference");
  }
}
