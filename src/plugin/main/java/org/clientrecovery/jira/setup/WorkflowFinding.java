package org.clientrecovery.jira.setup;

/**
 * One way in which a workflow differs from the shipped one.
 *
 * @param subject the status, the transition or the workflow, by name
 */
public record WorkflowFinding(Kind kind, String subject) {

  /** What is wrong, and whether it can be put right by a button. */
  public enum Kind {
    /** No step stands for that status: an admin has to decide. */
    NO_STEP("no-step", false),
    /** No transition leads on as the shipped one does. */
    NO_TRANSITION("no-transition", false),
    /** The transition asks no gate. */
    NO_GATE("no-gate", true),
    /** The transition does not note the stage. */
    NO_STAGE("no-stage", true),
    /** Recoveries of the project follow a workflow without any part of the plugin. */
    OTHER_WORKFLOW("other-workflow", false),
    /** Somebody is changing the workflow: there is a draft of it. */
    DRAFT("draft", false);

    private final String id;
    private final boolean repairable;

    Kind(String id, boolean repairable) {
      this.id = id;
      this.repairable = repairable;
    }

    /** The name in texts; never translated. */
    public String id() {
      return id;
    }
  }

  boolean isRepairable() {
    return kind.repairable;
  }
}
