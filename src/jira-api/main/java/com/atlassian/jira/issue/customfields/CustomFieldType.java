package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public interface CustomFieldType<T, S> {
  String DEFAULT_VALUE_TYPE = "DefaultValue";
  String RESOURCE_PREVIEW = "customfieldpreview.png";

  void init(CustomFieldTypeModuleDescriptor p0);

  String getKey();

  String getName();

  String getDescription();

  CustomFieldTypeModuleDescriptor getDescriptor();

  String getStringFromSingularObject(S p0);

  S getSingularObjectFromString(String p0) throws FieldValidationException;

  Set<Long> remove(CustomField p0);

  void validateFromParams(CustomFieldParams p0, ErrorCollection p1, FieldConfig p2);

  void createValue(CustomField p0, com.atlassian.jira.issue.Issue p1, T p2);

  void updateValue(CustomField p0, com.atlassian.jira.issue.Issue p1, T p2);

  T getValueFromCustomFieldParams(CustomFieldParams p0) throws FieldValidationException;

  Object getStringValueFromCustomFieldParams(CustomFieldParams p0);

  T getValueFromIssue(CustomField p0, com.atlassian.jira.issue.Issue p1);

  T getDefaultValue(FieldConfig p0);

  void setDefaultValue(FieldConfig p0, T p1);

  String getChangelogValue(CustomField p0, T p1);

  String getChangelogString(CustomField p0, T p1);

  Map<String, Object> getVelocityParameters(
      com.atlassian.jira.issue.Issue p0, CustomField p1, FieldLayoutItem p2);

  List<FieldConfigItemType> getConfigurationItemTypes();

  List<FieldIndexer> getRelatedIndexers(CustomField p0);

  boolean isRenderable();

  boolean valuesEqual(T p0, T p1);

  String availableForBulkEdit(BulkEditBean p0);

  default T getCloneValue(CustomField p0, com.atlassian.jira.issue.Issue p1, Optional<Boolean> p2) {
    throw new UnsupportedOperationException("signature only: CustomFieldType.getCloneValue");
  }

  default boolean isUserInputRequiredForMove(
      CustomFieldParams p0, FieldConfig p1, Long p2, String p3) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldType.isUserInputRequiredForMove");
  }
}
