package com.atlassian.jira.issue.customfields;

public interface CustomFieldType<T, S> {
  java.lang.String DEFAULT_VALUE_TYPE = "DefaultValue";
  java.lang.String RESOURCE_PREVIEW = "customfieldpreview.png";

  void init(com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor p0);

  java.lang.String getKey();

  java.lang.String getName();

  java.lang.String getDescription();

  com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor getDescriptor();

  java.lang.String getStringFromSingularObject(S p0);

  S getSingularObjectFromString(java.lang.String p0)
      throws com.atlassian.jira.issue.customfields.impl.FieldValidationException;

  java.util.Set<java.lang.Long> remove(com.atlassian.jira.issue.fields.CustomField p0);

  void validateFromParams(
      com.atlassian.jira.issue.customfields.view.CustomFieldParams p0,
      com.atlassian.jira.util.ErrorCollection p1,
      com.atlassian.jira.issue.fields.config.FieldConfig p2);

  void createValue(
      com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1, T p2);

  void updateValue(
      com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1, T p2);

  T getValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams p0)
      throws com.atlassian.jira.issue.customfields.impl.FieldValidationException;

  java.lang.Object getStringValueFromCustomFieldParams(
      com.atlassian.jira.issue.customfields.view.CustomFieldParams p0);

  T getValueFromIssue(
      com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1);

  T getDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig p0);

  void setDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig p0, T p1);

  java.lang.String getChangelogValue(com.atlassian.jira.issue.fields.CustomField p0, T p1);

  java.lang.String getChangelogString(com.atlassian.jira.issue.fields.CustomField p0, T p1);

  java.util.Map<java.lang.String, java.lang.Object> getVelocityParameters(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.issue.fields.CustomField p1,
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p2);

  java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigItemType>
      getConfigurationItemTypes();

  java.util.List<com.atlassian.jira.issue.index.indexers.FieldIndexer> getRelatedIndexers(
      com.atlassian.jira.issue.fields.CustomField p0);

  boolean isRenderable();

  boolean valuesEqual(T p0, T p1);

  java.lang.String availableForBulkEdit(com.atlassian.jira.web.bean.BulkEditBean p0);

  default T getCloneValue(
      com.atlassian.jira.issue.fields.CustomField p0,
      com.atlassian.jira.issue.Issue p1,
      java.util.Optional<java.lang.Boolean> p2) {
    throw new UnsupportedOperationException("signature only: CustomFieldType.getCloneValue");
  }

  default boolean isUserInputRequiredForMove(
      com.atlassian.jira.issue.customfields.view.CustomFieldParams p0,
      com.atlassian.jira.issue.fields.config.FieldConfig p1,
      java.lang.Long p2,
      java.lang.String p3) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldType.isUserInputRequiredForMove");
  }
}
