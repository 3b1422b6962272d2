package com.atlassian.configurable;

import java.util.Map;

public interface ObjectConfiguration {
  void init(Map p0);

  String getFieldName(String p0) throws ObjectConfigurationException;

  String getFieldDescription(String p0) throws ObjectConfigurationException;

  int getFieldType(String p0) throws ObjectConfigurationException;

  String getFieldTypeName(String p0) throws ObjectConfigurationException;

  String getFieldDefault(String p0) throws ObjectConfigurationException;

  Map getFieldValues(String p0) throws ObjectConfigurationException;

  Map getFieldValuesHtmlEncoded(String p0) throws ObjectConfigurationException;

  String[] getFieldKeys();

  String[] getEnabledFieldKeys();

  boolean isEnabled(String p0);

  String getDescription(Map p0);

  boolean allFieldsHidden();

  boolean isI18NValues(String p0);
}
