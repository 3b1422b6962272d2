package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clientrecovery.minijira.standin.Standin;

/** {@code IssueInputParameters}: what somebody typed into the fields of an issue. */
final class IssueInput {
  private static final String COMMENT_LEVEL = "commentLevel";

  private final Map<String, String[]> values = new LinkedHashMap<>();
  private final IssueInputParameters self = Standin.of(IssueInputParameters.class, this);

  IssueInput(Map<String, String[]> values) {
    this.values.putAll(values);
  }

  IssueInputParameters asParameters() {
    return self;
  }

  public Map<String, String[]> getActionParameters() {
    return Map.copyOf(values);
  }

  public Collection<String> getProvidedFields() {
    return values.keySet();
  }

  public boolean isFieldPresent(String field) {
    return values.containsKey(field);
  }

  public boolean isFieldSet(String field) {
    return get(field) != null;
  }

  /** Mini-jira keeps what is not given, and knows neither screens nor licences. */
  public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {}

  public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyThese) {}

  public boolean retainExistingValuesWhenParameterNotProvided() {
    return true;
  }

  public void setSkipScreenCheck(boolean skip) {}

  public boolean skipScreenCheck() {
    return true;
  }

  public void setSkipLicenceCheck(boolean skip) {}

  public boolean skipLicenceCheck() {
    return true;
  }

  public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {}

  public boolean applyDefaultValuesWhenParameterNotProvided() {
    return true;
  }

  public IssueInputParameters setProjectId(Long id) {
    return set("pid", id);
  }

  public Long getProjectId() {
    return number("pid");
  }

  public IssueInputParameters setIssueTypeId(String id) {
    return set(IssueFieldConstants.ISSUE_TYPE, id);
  }

  public String getIssueTypeId() {
    return get(IssueFieldConstants.ISSUE_TYPE);
  }

  public IssueInputParameters setSummary(String summary) {
    return set(IssueFieldConstants.SUMMARY, summary);
  }

  public String getSummary() {
    return get(IssueFieldConstants.SUMMARY);
  }

  public IssueInputParameters setDescription(String description) {
    return set(IssueFieldConstants.DESCRIPTION, description);
  }

  public String getDescription() {
    return get(IssueFieldConstants.DESCRIPTION);
  }

  public IssueInputParameters setAssigneeId(String userName) {
    return set(IssueFieldConstants.ASSIGNEE, userName);
  }

  public String getAssigneeId() {
    return get(IssueFieldConstants.ASSIGNEE);
  }

  public IssueInputParameters setReporterId(String userName) {
    return set(IssueFieldConstants.REPORTER, userName);
  }

  public String getReporterId() {
    return get(IssueFieldConstants.REPORTER);
  }

  public IssueInputParameters setPriorityId(String id) {
    return set(IssueFieldConstants.PRIORITY, id);
  }

  public String getPriorityId() {
    return get(IssueFieldConstants.PRIORITY);
  }

  public IssueInputParameters setResolutionId(String id) {
    return set(IssueFieldConstants.RESOLUTION, id);
  }

  public String getResolutionId() {
    return get(IssueFieldConstants.RESOLUTION);
  }

  public IssueInputParameters setSecurityLevelId(Long id) {
    return set(IssueFieldConstants.SECURITY, id);
  }

  public Long getSecurityLevelId() {
    return number(IssueFieldConstants.SECURITY);
  }

  /** The day as {@code 2026-03-02} or {@code 2/Mar/26}. */
  public IssueInputParameters setDueDate(String day) {
    return set(IssueFieldConstants.DUE_DATE, day);
  }

  public String getDueDate() {
    return get(IssueFieldConstants.DUE_DATE);
  }

  public IssueInputParameters setComment(String body) {
    return set(IssueFieldConstants.COMMENT, body);
  }

  public IssueInputParameters setComment(String body, String groupLevel) {
    set(COMMENT_LEVEL, "group:" + groupLevel);
    return setComment(body);
  }

  public IssueInputParameters setComment(String body, Long roleLevelId) {
    set(COMMENT_LEVEL, "role:" + roleLevelId);
    return setComment(body);
  }

  public String getCommentValue() {
    return get(IssueFieldConstants.COMMENT);
  }

  private IssueInputParameters set(String field, Object value) {
    values.put(field, value == null ? new String[0] : new String[] {value.toString()});
    return self;
  }

  private String get(String field) {
    String[] given = values.get(field);
    return given == null || given.length == 0 ? null : given[0];
  }

  private Long number(String field) {
    return get(field) == null ? null : Long.valueOf(get(field));
  }
}
