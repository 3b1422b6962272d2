package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.jql.context.QueryContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

public interface FieldManager {
  String CUSTOM_FIELD_PREFIX = "customfield_";

  Field getField(String p0);

  boolean isCustomFieldId(String p0);

  boolean isExistingCustomField(String p0);

  boolean isCustomField(Field p0);

  CustomField getCustomField(String p0);

  boolean isHideableField(String p0);

  boolean isHideableField(Field p0);

  HideableField getHideableField(String p0);

  boolean isOrderableField(String p0);

  boolean isOrderableField(Field p0);

  OrderableField getOrderableField(String p0);

  ConfigurableField getConfigurableField(String p0);

  Set<OrderableField> getOrderableFields();

  Set<NavigableField> getNavigableFields();

  boolean isNavigableField(String p0);

  boolean isNavigableField(Field p0);

  NavigableField getNavigableField(String p0);

  boolean isRequirableField(String p0);

  boolean isRequirableField(Field p0);

  boolean isMandatoryField(String p0);

  boolean isMandatoryField(Field p0);

  boolean isRenderableField(String p0);

  boolean isRenderableField(Field p0);

  boolean isUnscreenableField(String p0);

  boolean isUnscreenableField(Field p0);

  RequirableField getRequiredField(String p0);

  void refresh();

  Set<Field> getUnavailableFields();

  boolean isFieldHidden(ApplicationUser p0, Field p1);

  boolean isFieldHidden(ApplicationUser p0, String p1);

  boolean isFieldHidden(Set<FieldLayout> p0, Field p1);

  Set<FieldLayout> getVisibleFieldLayouts(ApplicationUser p0);

  Set<NavigableField> getAvailableNavigableFieldsWithScope(ApplicationUser p0)
      throws FieldException;

  Set<NavigableField> getAvailableNavigableFieldsWithScope(ApplicationUser p0, QueryContext p1)
      throws FieldException;

  Set<CustomField> getAvailableCustomFields(ApplicationUser p0, com.atlassian.jira.issue.Issue p1)
      throws FieldException;

  Set<NavigableField> getAllAvailableNavigableFields() throws FieldException;

  Set<NavigableField> getAvailableNavigableFields(ApplicationUser p0) throws FieldException;

  Set<SearchableField> getAllSearchableFields();

  Set<SearchableField> getSystemSearchableFields();

  IssueTypeField getIssueTypeField();

  ProjectField getProjectField();

  boolean isTimeTrackingOn();
}
