package com.atlassian.configurable;

public interface ObjectConfiguration {
  void init(java.util.Map p0);

  java.lang.String getFieldName(java.lang.String p0)
      throws com.atlassian.configurable.ObjectConfigurationException;

  java.lang.String getFieldDescription(java.lang.String p0)
      throws com.atlassian.configurable.ObjectConfigurationException;

  int getFieldType(java.lang.String p0)
      throws com.atlassian.configurable.ObjectConfigurationException;

  java.lang.String getFieldTypeName(java.lang.String p0)
      throws com.atlassian.configurable.ObjectConfigurationException;

  java.lang.String getFieldDefault(java.lang.String p0)
      throws com.atlassian.configurable.ObjectConfigurationException;

  java.util.Map getFieldValues(java.lang.String p0)
      throws com.atlassian.configurable.ObjectConfigurationException;

  java.util.Map getFieldValuesHtmlEncoded(java.lang.String p0)
      throws com.atlassian.configurable.ObjectConfigurationException;

  java.lang.String[] getFieldKeys();

  java.lang.String[] getEnabledFieldKeys();

  boolean isEnabled(java.lang.String p0);

  java.lang.String getDescription(java.util.Map p0);

  boolean allFieldsHidden();

  boolean isI18NValues(java.lang.String p0);
}
