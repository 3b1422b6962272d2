package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;
import java.util.Optional;

/** Creates, changes, moves and deletes issues for a user, each checked first. */
public interface IssueService {
  IssueService.IssueResult getIssue(ApplicationUser argument0, Long argument1);

  IssueService.IssueResult getIssue(ApplicationUser argument0, String argument1);

  IssueService.CreateValidationResult validateSubTaskCreate(
      ApplicationUser argument0, Long argument1, IssueInputParameters argument2);

  IssueService.CreateValidationResult validateCreate(
      ApplicationUser argument0, IssueInputParameters argument1);

  IssueService.IssueResult create(
      ApplicationUser argument0, IssueService.CreateValidationResult argument1);

  IssueService.IssueResult create(
      ApplicationUser argument0, IssueService.CreateValidationResult argument1, String argument2);

  IssueService.IssueResult update(
      ApplicationUser argument0, IssueService.UpdateValidationResult argument1);

  IssueService.UpdateValidationResult validateUpdate(
      ApplicationUser argument0, Long argument1, IssueInputParameters argument2);

  IssueService.IssueResult update(
      ApplicationUser argument0,
      IssueService.UpdateValidationResult argument1,
      EventDispatchOption argument2,
      boolean argument3);

  IssueService.DeleteValidationResult validateDelete(ApplicationUser argument0, Long argument1);

  ErrorCollection delete(ApplicationUser argument0, IssueService.DeleteValidationResult argument1);

  ErrorCollection delete(
      ApplicationUser argument0,
      IssueService.DeleteValidationResult argument1,
      EventDispatchOption argument2,
      boolean argument3);

  boolean isEditable(com.atlassian.jira.issue.Issue argument0, ApplicationUser argument1);

  IssueService.TransitionValidationResult validateTransition(
      ApplicationUser argument0, Long argument1, int argument2, IssueInputParameters argument3);

  IssueService.TransitionValidationResult validateTransition(
      ApplicationUser argument0,
      Long argument1,
      int argument2,
      IssueInputParameters argument3,
      TransitionOptions argument4);

  IssueService.IssueResult transition(
      ApplicationUser argument0, IssueService.TransitionValidationResult argument1);

  IssueService.AssignValidationResult validateAssign(
      ApplicationUser argument0, Long argument1, String argument2);

  IssueService.IssueResult assign(
      ApplicationUser argument0, IssueService.AssignValidationResult argument1);

  IssueService.CloneValidationResult validateClone(
      ApplicationUser argument0,
      com.atlassian.jira.issue.Issue argument1,
      String argument2,
      boolean argument3,
      boolean argument4,
      boolean argument5,
      Map<CustomField, Optional<Boolean>> argument6);

  IssueService.AsynchronousTaskResult clone(
      ApplicationUser argument0, IssueService.CloneValidationResult argument1);

  IssueInputParameters newIssueInputParameters();

  IssueInputParameters newIssueInputParameters(Map<String, String[]> argument0);

  public abstract static class IssueValidationResult extends ServiceResultImpl {
    private static final long serialVersionUID = 1L;

    private final transient MutableIssue issue;

    public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(errors);
      this.issue = issue;
    }

    public MutableIssue getIssue() {
      return issue;
    }
  }

  public static class IssueResult extends IssueValidationResult {
    private static final long serialVersionUID = 1L;

    public IssueResult(MutableIssue issue) {
      this(issue, new SimpleErrorCollection());
    }

    public IssueResult(MutableIssue issue, ErrorCollection errors) {
      super(issue, errors);
    }
  }

  public static class CreateValidationResult extends IssueValidationResult {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> fieldValues;

    public CreateValidationResult(
        MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValues) {
      super(issue, errors);
      this.fieldValues = fieldValues;
    }

    public Map<String, Object> getFieldValuesHolder() {
      return fieldValues;
    }
  }

  public static class UpdateValidationResult extends IssueValidationResult {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> fieldValues;

    public UpdateValidationResult(
        MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValues) {
      super(issue, errors);
      this.fieldValues = fieldValues;
    }

    public Map<String, Object> getFieldValuesHolder() {
      return fieldValues;
    }
  }

  public static class DeleteValidationResult extends IssueValidationResult {
    private static final long serialVersionUID = 1L;

    public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(issue, errors);
    }
  }

  public static class AssignValidationResult extends IssueValidationResult {
    private static final long serialVersionUID = 1L;

    private final transient String assigneeId;

    public AssignValidationResult(MutableIssue issue, ErrorCollection errors, String assigneeId) {
      super(issue, errors);
      this.assigneeId = assigneeId;
    }

    public String getAssigneeId() {
      return assigneeId;
    }
  }

  @SuppressWarnings("rawtypes")
  public static class TransitionValidationResult extends ServiceResultImpl {
    private static final long serialVersionUID = 1L;

    private final transient MutableIssue issue;
    private final transient Map<String, Object> fieldValues;
    private final transient Map additionInputs;
    private final transient int actionId;

    public TransitionValidationResult(
        MutableIssue issue,
        ErrorCollection errors,
        Map<String, Object> fieldValues,
        Map additionInputs,
        int actionId) {
      super(errors);
      this.issue = issue;
      this.fieldValues = fieldValues;
      this.additionInputs = additionInputs;
      this.actionId = actionId;
    }

    public MutableIssue getIssue() {
      return issue;
    }

    public Map<String, Object> getFieldValuesHolder() {
      return fieldValues;
    }

    public Map getAdditionInputs() {
      return additionInputs;
    }

    public int getActionId() {
      return actionId;
    }
  }

  public static class CloneValidationResult extends ServiceResultImpl {
    private static final long serialVersionUID = 1L;

    private final transient com.atlassian.jira.issue.Issue issue;
    private final transient String summary;
    private final transient boolean cloneAttachments;
    private final transient boolean cloneSubTasks;
    private final transient boolean cloneLinks;
    private final transient Map<CustomField, Optional<Boolean>> selections;

    public CloneValidationResult(
        com.atlassian.jira.issue.Issue issue,
        ErrorCollection errors,
        String summary,
        boolean cloneAttachments,
        boolean cloneSubTasks,
        boolean cloneLinks,
        Map<CustomField, Optional<Boolean>> selections) {
      super(errors);
      this.issue = issue;
      this.summary = summary;
      this.cloneAttachments = cloneAttachments;
      this.cloneSubTasks = cloneSubTasks;
      this.cloneLinks = cloneLinks;
      this.selections = selections;
    }

    public com.atlassian.jira.issue.Issue getIssue() {
      return issue;
    }

    public String getSummary() {
      return summary;
    }

    public boolean isCloneAttachments() {
      return cloneAttachments;
    }

    public boolean isCloneSubTasks() {
      return cloneSubTasks;
    }

    public boolean isCloneLinks() {
      return cloneLinks;
    }

    public Map<CustomField, Optional<Boolean>> getCloneOptionSelections() {
      return selections;
    }
  }

  public static class AsynchronousTaskResult extends ServiceResultImpl {
    private static final long serialVersionUID = 1L;

    private final transient Long taskId;

    public AsynchronousTaskResult(Long taskId, ErrorCollection errors) {
      super(errors);
      this.taskId = taskId;
    }

    public Long getTaskId() {
      return taskId;
    }
  }
}
