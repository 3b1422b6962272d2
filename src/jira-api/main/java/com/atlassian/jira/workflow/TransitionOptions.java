package com.atlassian.jira.workflow;

import java.util.Map;

public class TransitionOptions {
  public static TransitionOptions defaults() {
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

  public Map<String, Object> getWorkflowParams() {
    throw new UnsupportedOperationException("signature only: TransitionOptions.getWorkflowParams");
  }

  public static TransitionOptions toTransitionOptions(Map<String, Object> p0) {
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

    public TransitionOptions.Builder skipConditions() {
      throw new UnsupportedOperationException(
          "signature only: TransitionOptions.Builder.skipConditions");
    }

    public TransitionOptions.Builder skipValidators() {
      throw new UnsupportedOperationException(
          "signature only: TransitionOptions.Builder.skipValidators");
    }

    public TransitionOptions.Builder skipPermissions() {
      throw new UnsupportedOperationException(
          "signature only: TransitionOptions.Builder.skipPermissions");
    }

    public TransitionOptions.Builder setAutomaticTransition() {
      throw new UnsupportedOperationException(
          "signature only: TransitionOptions.Builder.setAutomaticTransition");
    }

    public TransitionOptions build() {
      throw new UnsupportedOperationException("signature only: TransitionOptions.Builder.build");
    }
  }
}
