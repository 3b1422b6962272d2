package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;
import java.util.Optional;

public interface IssueService {
  IssueService.IssueResult getIssue(ApplicationUser p0, Long p1);

  IssueService.IssueResult getIssue(ApplicationUser p0, String p1);

  IssueService.CreateValidationResult validateSubTaskCreate(
      ApplicationUser p0, Long p1, IssueInputParameters p2);

  IssueService.CreateValidationResult validateCreate(ApplicationUser p0, IssueInputParameters p1);

  IssueService.IssueResult create(ApplicationUser p0, IssueService.CreateValidationResult p1);

  IssueService.IssueResult create(
      ApplicationUser p0, IssueService.CreateValidationResult p1, String p2);

  IssueService.IssueResult update(ApplicationUser p0, IssueService.UpdateValidationResult p1);

  IssueService.UpdateValidationResult validateUpdate(
      ApplicationUser p0, Long p1, IssueInputParameters p2);

  IssueService.IssueResult update(
      ApplicationUser p0,
      IssueService.UpdateValidationResult p1,
      EventDispatchOption p2,
      boolean p3);

  IssueService.DeleteValidationResult validateDelete(ApplicationUser p0, Long p1);

  ErrorCollection delete(ApplicationUser p0, IssueService.DeleteValidationResult p1);

  ErrorCollection delete(
      ApplicationUser p0,
      IssueService.DeleteValidationResult p1,
      EventDispatchOption p2,
      boolean p3);

  boolean isEditable(com.atlassian.jira.issue.Issue p0, ApplicationUser p1);

  IssueService.TransitionValidationResult validateTransition(
      ApplicationUser p0, Long p1, int p2, IssueInputParameters p3);

  IssueService.TransitionValidationResult validateTransition(
      ApplicationUser p0, Long p1, int p2, IssueInputParameters p3, TransitionOptions p4);

  IssueService.IssueResult transition(
      ApplicationUser p0, IssueService.TransitionValidationResult p1);

  IssueService.AssignValidationResult validateAssign(ApplicationUser p0, Long p1, String p2);

  IssueService.IssueResult assign(ApplicationUser p0, IssueService.AssignValidationResult p1);

  IssueService.CloneValidationResult validateClone(
      ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      String p2,
      boolean p3,
      boolean p4,
      boolean p5,
      Map<CustomField, Optional<Boolean>> p6);

  IssueService.AsynchronousTaskResult clone(
      ApplicationUser p0, IssueService.CloneValidationResult p1);

  IssueInputParameters newIssueInputParameters();

  IssueInputParameters newIssueInputParameters(Map<String, String[]> p0);

  public static class AssignValidationResult extends IssueService.IssueValidationResult {
    public AssignValidationResult(MutableIssue p0, ErrorCollection p1, String p2) {
      super((MutableIssue) null, (ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.AssignValidationResult");
    }

    public String getAssigneeId() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.AssignValidationResult.getAssigneeId");
    }
  }

  public static class AsynchronousTaskResult extends ServiceResultImpl {
    public AsynchronousTaskResult(Long p0) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.AsynchronousTaskResult");
    }

    public AsynchronousTaskResult(Long p0, ErrorCollection p1) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.AsynchronousTaskResult");
    }

    public Long getTaskId() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.AsynchronousTaskResult.getTaskId");
    }
  }

  public static class CloneValidationResult extends ServiceResultImpl {
    public CloneValidationResult(
        com.atlassian.jira.issue.Issue p0,
        ErrorCollection p1,
        String p2,
        boolean p3,
        boolean p4,
        boolean p5,
        Map<CustomField, Optional<Boolean>> p6) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.CloneValidationResult");
    }

    public com.atlassian.jira.issue.Issue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.CloneValidationResult.getIssue");
    }

    public String getSummary() {
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

    public Map<CustomField, Optional<Boolean>> getCloneOptionSelections() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.CloneValidationResult.getCloneOptionSelections");
    }
  }

  public static class CreateValidationResult extends IssueService.IssueValidationResult {
    public Map<String, Object> getFieldValuesHolder() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.CreateValidationResult.getFieldValuesHolder");
    }

    CreateValidationResult() {
      super((MutableIssue) null, (ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.CreateValidationResult");
    }
  }

  public static class DeleteValidationResult extends IssueService.IssueValidationResult {
    public DeleteValidationResult(MutableIssue p0, ErrorCollection p1) {
      super((MutableIssue) null, (ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.DeleteValidationResult");
    }
  }

  public static class IssueResult extends IssueService.IssueValidationResult {
    public IssueResult(MutableIssue p0) {
      super((MutableIssue) null, (ErrorCollection) null);
      throw new UnsupportedOperationException("signature only: new IssueService.IssueResult");
    }

    public IssueResult(MutableIssue p0, ErrorCollection p1) {
      super((MutableIssue) null, (ErrorCollection) null);
      throw new UnsupportedOperationException("signature only: new IssueService.IssueResult");
    }
  }

  public abstract static class IssueValidationResult extends ServiceResultImpl {
    public IssueValidationResult(MutableIssue p0, ErrorCollection p1) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.IssueValidationResult");
    }

    public MutableIssue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.IssueValidationResult.getIssue");
    }
  }

  public static class TransitionValidationResult extends ServiceResultImpl {
    public TransitionValidationResult(
        MutableIssue p0, ErrorCollection p1, Map<String, Object> p2, Map p3, int p4) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.TransitionValidationResult");
    }

    public MutableIssue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.TransitionValidationResult.getIssue");
    }

    public Map getAdditionInputs() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.TransitionValidationResult.getAdditionInputs");
    }

    public int getActionId() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.TransitionValidationResult.getActionId");
    }

    public Map<String, Object> getFieldValuesHolder() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.TransitionValidationResult.getFieldValuesHolder");
    }
  }

  public static class UpdateValidationResult extends IssueService.IssueValidationResult {
    public UpdateValidationResult(MutableIssue p0, ErrorCollection p1, Map<String, Object> p2) {
      super((MutableIssue) null, (ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new IssueService.UpdateValidationResult");
    }

    public Map<String, Object> getFieldValuesHolder() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.UpdateValidationResult.getFieldValuesHolder");
    }

    public HistoryMetadata getHistoryMetadata() {
      throw new UnsupportedOperationException(
          "signature only: IssueService.UpdateValidationResult.getHistoryMetadata");
    }
  }
}
