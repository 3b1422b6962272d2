package com.atlassian.jira.bc.issue;

public interface IssueService {
  com.atlassian.jira.bc.issue.IssueService.IssueResult getIssue(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1);

  com.atlassian.jira.bc.issue.IssueService.IssueResult getIssue(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  com.atlassian.jira.bc.issue.IssueService.CreateValidationResult validateSubTaskCreate(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      com.atlassian.jira.issue.IssueInputParameters p2);

  com.atlassian.jira.bc.issue.IssueService.CreateValidationResult validateCreate(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.IssueInputParameters p1);

  com.atlassian.jira.bc.issue.IssueService.IssueResult create(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.IssueService.CreateValidationResult p1);

  com.atlassian.jira.bc.issue.IssueService.IssueResult create(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.IssueService.CreateValidationResult p1,
      java.lang.String p2);

  com.atlassian.jira.bc.issue.IssueService.IssueResult update(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult p1);

  com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult validateUpdate(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      com.atlassian.jira.issue.IssueInputParameters p2);

  com.atlassian.jira.bc.issue.IssueService.IssueResult update(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult p1,
      com.atlassian.jira.event.type.EventDispatchOption p2,
      boolean p3);

  com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult validateDelete(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1);

  com.atlassian.jira.util.ErrorCollection delete(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult p1);

  com.atlassian.jira.util.ErrorCollection delete(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult p1,
      com.atlassian.jira.event.type.EventDispatchOption p2,
      boolean p3);

  boolean isEditable(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);

  com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult validateTransition(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      int p2,
      com.atlassian.jira.issue.IssueInputParameters p3);

  com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult validateTransition(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      int p2,
      com.atlassian.jira.issue.IssueInputParameters p3,
      com.atlassian.jira.workflow.TransitionOptions p4);

  com.atlassian.jira.bc.issue.IssueService.IssueResult transition(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult p1);

  com.atlassian.jira.bc.issue.IssueService.AssignValidationResult validateAssign(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1, java.lang.String p2);

  com.atlassian.jira.bc.issue.IssueService.IssueResult assign(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.IssueService.AssignValidationResult p1);

  com.atlassian.jira.bc.issue.IssueService.CloneValidationResult validateClone(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      java.lang.String p2,
      boolean p3,
      boolean p4,
      boolean p5,
      java.util.Map<
              com.atlassian.jira.issue.fields.CustomField, java.util.Optional<java.lang.Boolean>>
          p6);

  com.atlassian.jira.bc.issue.IssueService.AsynchronousTaskResult clone(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.IssueService.CloneValidationResult p1);

  com.atlassian.jira.issue.IssueInputParameters newIssueInputParameters();

  com.atlassian.jira.issue.IssueInputParameters newIssueInputParameters(
      java.util.Map<java.lang.String, java.lang.String[]> p0);

  public static class AssignValidationResult
      extends com.atlassian.jira.bc.issue.IssueService.IssueValidationResult {
    public AssignValidationResult(
        com.atlassian.jira.issue.MutableIssue p0,
        com.atlassian.jira.util.ErrorCollection p1,
        java.lang.String p2) {
      super(
          (com.atlassian.jira.issue.MutableIssue) null,
          (com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.AssignValidationResult");
    }

    public java.lang.String getAssigneeId() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.AssignValidationResult.getAssigneeId");
    }
  }

  public static class AsynchronousTaskResult extends com.atlassian.jira.bc.ServiceResultImpl {
    public AsynchronousTaskResult(java.lang.Long p0) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.AsynchronousTaskResult");
    }

    public AsynchronousTaskResult(java.lang.Long p0, com.atlassian.jira.util.ErrorCollection p1) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.AsynchronousTaskResult");
    }

    public java.lang.Long getTaskId() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.AsynchronousTaskResult.getTaskId");
    }
  }

  public static class CloneValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
    public CloneValidationResult(
        com.atlassian.jira.issue.Issue p0,
        com.atlassian.jira.util.ErrorCollection p1,
        java.lang.String p2,
        boolean p3,
        boolean p4,
        boolean p5,
        java.util.Map<
                com.atlassian.jira.issue.fields.CustomField, java.util.Optional<java.lang.Boolean>>
            p6) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.CloneValidationResult");
    }

    public com.atlassian.jira.issue.Issue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.CloneValidationResult.getIssue");
    }

    public java.lang.String getSummary() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.CloneValidationResult.getSummary");
    }

    public boolean isCloneAttachments() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.CloneValidationResult.isCloneAttachments");
    }

    public boolean isCloneSubTasks() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.CloneValidationResult.isCloneSubTasks");
    }

    public boolean isCloneLinks() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.CloneValidationResult.isCloneLinks");
    }

    public java.util.Map<
            com.atlassian.jira.issue.fields.CustomField, java.util.Optional<java.lang.Boolean>>
        getCloneOptionSelections() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.CloneValidationResult.getCloneOptionSelections");
    }
  }

  public static class CreateValidationResult
      extends com.atlassian.jira.bc.issue.IssueService.IssueValidationResult {
    public java.util.Map<java.lang.String, java.lang.Object> getFieldValuesHolder() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.CreateValidationResult.getFieldValuesHolder");
    }

    CreateValidationResult() {
      super(
          (com.atlassian.jira.issue.MutableIssue) null,
          (com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.CreateValidationResult");
    }
  }

  public static class DeleteValidationResult
      extends com.atlassian.jira.bc.issue.IssueService.IssueValidationResult {
    public DeleteValidationResult(
        com.atlassian.jira.issue.MutableIssue p0, com.atlassian.jira.util.ErrorCollection p1) {
      super(
          (com.atlassian.jira.issue.MutableIssue) null,
          (com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.DeleteValidationResult");
    }
  }

  public static class IssueResult
      extends com.atlassian.jira.bc.issue.IssueService.IssueValidationResult {
    public IssueResult(com.atlassian.jira.issue.MutableIssue p0) {
      super(
          (com.atlassian.jira.issue.MutableIssue) null,
          (com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException("signature only: new IssueService.IssueResult");
    }

    public IssueResult(
        com.atlassian.jira.issue.MutableIssue p0, com.atlassian.jira.util.ErrorCollection p1) {
      super(
          (com.atlassian.jira.issue.MutableIssue) null,
          (com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException("signature only: new IssueService.IssueResult");
    }
  }

  public abstract static class IssueValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public IssueValidationResult(
        com.atlassian.jira.issue.MutableIssue p0, com.atlassian.jira.util.ErrorCollection p1) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.IssueValidationResult");
    }

    public com.atlassian.jira.issue.MutableIssue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.IssueValidationResult.getIssue");
    }
  }

  public static class TransitionValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
    public TransitionValidationResult(
        com.atlassian.jira.issue.MutableIssue p0,
        com.atlassian.jira.util.ErrorCollection p1,
        java.util.Map<java.lang.String, java.lang.Object> p2,
        java.util.Map p3,
        int p4) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.TransitionValidationResult");
    }

    public com.atlassian.jira.issue.MutableIssue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.TransitionValidationResult.getIssue");
    }

    public java.util.Map getAdditionInputs() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.TransitionValidationResult.getAdditionInputs");
    }

    public int getActionId() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.TransitionValidationResult.getActionId");
    }

    public java.util.Map<java.lang.String, java.lang.Object> getFieldValuesHolder() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.TransitionValidationResult.getFieldValuesHolder");
    }
  }

  public static class UpdateValidationResult
      extends com.atlassian.jira.bc.issue.IssueService.IssueValidationResult {
    public UpdateValidationResult(
        com.atlassian.jira.issue.MutableIssue p0,
        com.atlassian.jira.util.ErrorCollection p1,
        java.util.Map<java.lang.String, java.lang.Object> p2) {
      super(
          (com.atlassian.jira.issue.MutableIssue) null,
          (com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.UpdateValidationResult");
    }

    public java.util.Map<java.lang.String, java.lang.Object> getFieldValuesHolder() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.UpdateValidationResult.getFieldValuesHolder");
    }
  }
}
