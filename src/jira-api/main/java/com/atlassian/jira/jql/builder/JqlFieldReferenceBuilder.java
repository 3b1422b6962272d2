package com.atlassian.jira.jql.builder;

public class JqlFieldReferenceBuilder {
  public com.atlassian.jira.jql.builder.JqlFieldReferenceBuilder withName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JqlFieldReferenceBuilder.withName");
  }

  public com.atlassian.jira.jql.builder.JqlFieldReferenceBuilder withProperty(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: JqlFieldReferenceBuilder.withProperty");
  }

  public com.atlassian.jira.jql.builder.JqlFieldReferenceBuilder withReference(
      java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: JqlFieldReferenceBuilder.withReference");
  }

  public com.atlassian.jira.jql.builder.JqlFieldReference build() {
    throw new UnsupportedOperationException("signature only: JqlFieldReferenceBuilder.build");
  }

  JqlFieldReferenceBuilder() {
    throw new UnsupportedOperationException("signature only: new JqlFieldReferenceBuilder");
  }
}
