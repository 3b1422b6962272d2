package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.persistence.FieldConfigContextPersister;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public class FieldConfigSchemeImpl implements FieldConfigScheme {
  public FieldConfigSchemeImpl(
      Long p0,
      String p1,
      String p2,
      String p3,
      Map<String, FieldConfig> p4,
      FieldConfigContextPersister p5) {
    throw new UnsupportedOperationException("signature only: new FieldConfigSchemeImpl");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getName");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getDescription");
  }

  public Map<String, FieldConfig> getConfigs() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getConfigs");
  }

  public List<JiraContextNode> getContexts() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getContexts");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getId");
  }

  public ConfigurableField<?> getField() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getField");
  }

  public boolean isInContext(IssueContext p0) {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.isInContext");
  }

  public List<Project> getAssociatedProjectObjects() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.getAssociatedProjectObjects");
  }

  public List<Long> getAssociatedProjectIds() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.getAssociatedProjectIds");
  }

  public Collection<IssueType> getAssociatedIssueTypes() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.getAssociatedIssueTypes");
  }

  public Collection<String> getAssociatedIssueTypeIds() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.getAssociatedIssueTypeIds");
  }

  public boolean isGlobal() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.isGlobal");
  }

  public boolean isAllProjects() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.isAllProjects");
  }

  public boolean isAllIssueTypes() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.isAllIssueTypes");
  }

  public boolean isEnabled() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.isEnabled");
  }

  public boolean isBasicMode() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.isBasicMode");
  }

  public FieldConfig getOneAndOnlyConfig() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.getOneAndOnlyConfig");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.equals");
  }

  public int compareTo(Object p0) {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.compareTo");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.hashCode");
  }
}
