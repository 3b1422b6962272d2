package com.atlassian.jira.workflow;

public class TransitionOptions {
  public static com.atlassian.jira.workflow.TransitionOptions defaults() {
    throw new UnsupportedOperationException("signature only: TransitionOptions.defaults");
  }

  public boolean skipConditions() {
    throw new UnsupportedOperationException("signature only: TransitionOptions.skipConditions");
  }

  public boolean skipValidators() {
    throw new UnsupportedOperationException("signature only: TransitionOptions.skipValidators");
  }

  public boolean skipPermissions() {
    throw new UnsupportedOperationException("signature only: TransitionOptions.skipPermissions");
  }

  public boolean isAutomaticTransition() {
    throw new UnsupportedOperationException(
        "signature only: TransitionOptions.isAutomaticTransition");
  }

  public java.util.Map<java.lang.String, java.lang.Object> getWorkflowParams() {
    throw new UnsupportedOperationException("signature only: TransitionOptions.getWorkflowParams");
  }

  public static com.atlassian.jira.workflow.TransitionOptions toTransitionOptions(
      java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException(
        "signature only: TransitionOptions.toTransitionOptions");
  }

  TransitionOptions() {
    throw new UnsupportedOperationException("signature only: new TransitionOptions");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new TransitionOptions.Builder");
    }

    public com.atlassian.jira.workflow.TransitionOptions.Builder skipConditions() {
      throw new UnsupportedOperationException(
          "signature only: TransitionOptions.Builder.skipConditions");
    }

    public com.atlassian.jira.workflow.TransitionOptions.Builder skipValidators() {
      throw new UnsupportedOperationException(
          "signature only: TransitionOptions.Builder.skipValidators");
    }

    public com.atlassian.jira.workflow.TransitionOptions.Builder skipPermissions() {
      throw new UnsupportedOperationException(
          "signature only: TransitionOptions.Builder.skipPermissions");
    }

    public com.atlassian.jira.workflow.TransitionOptions.Builder setAutomaticTransition() {
      throw new UnsupportedOperationException(
          "signature only: TransitionOptions.Builder.setAutomaticTransition");
    }

    public com.atlassian.jira.workflow.TransitionOptions build() {
      throw new UnsupportedOperationException("signature only: TransitionOptions.Builder.build");
    }
  }
}
