package com.atlassian.jira.workflow;

/** What a transition leaves out. */
public class TransitionOptions {
  private final boolean skipConditions;
  private final boolean skipValidators;
  private final boolean skipPermissions;
  private final boolean automaticTransition;

  TransitionOptions(Builder builder) {
    skipConditions = builder.skipConditions;
    skipValidators = builder.skipValidators;
    skipPermissions = builder.skipPermissions;
    automaticTransition = builder.automaticTransition;
  }

  /** Leaves nothing out. */
  public static TransitionOptions defaults() {
    return new Builder().build();
  }

  public boolean skipConditions() {
    return skipConditions;
  }

  public boolean skipValidators() {
    return skipValidators;
  }

  public boolean skipPermissions() {
    return skipPermissions;
  }

  public boolean isAutomaticTransition() {
    return automaticTransition;
  }

  /** Says what to leave out. */
  public static class Builder {
    private boolean skipConditions;
    private boolean skipValidators;
    private boolean skipPermissions;
    private boolean automaticTransition;

    public Builder() {}

    public Builder skipConditions() {
      skipConditions = true;
      return this;
    }

    public Builder skipValidators() {
      skipValidators = true;
      return this;
    }

    public Builder skipPermissions() {
      skipPermissions = true;
      return this;
    }

    /** Leaves conditions, validators and permissions out, as automation does. */
    public Builder setAutomaticTransition() {
      automaticTransition = true;
      return skipConditions().skipValidators().skipPermissions();
    }

    public TransitionOptions build() {
      return new TransitionOptions(this);
    }
  }
}
