package com.atlassian.jira.jql.builder;

public class JqlFieldReferenceBuilder {
  public JqlFieldReferenceBuilder withName(String p0) {
    throw new UnsupportedOperationException("signature only: JqlFieldReferenceBuilder.withName");
  }

  public JqlFieldReferenceBuilder withProperty(String p0) {
    throw new UnsupportedOperationException(
        "signature only: JqlFieldReferenceBuilder.withProperty");
  }

  public JqlFieldReferenceBuilder withReference(String p0) {
    throw new UnsupportedOperationException(
        "signature only: JqlFieldReferenceBuilder.withReference");
  }

  public JqlFieldReference build() {
    throw new UnsupportedOperationException("signature only: JqlFieldReferenceBuilder.build");
  }

  JqlFieldReferenceBuilder() {
    throw new UnsupportedOperationException("signature only: new JqlFieldReferenceBuilder");
  }
}
