package com.atlassian.jira.config.properties;

public class PropertiesManager {
  public PropertiesManager(com.atlassian.jira.config.properties.BackingPropertySetManager p0) {
    throw new UnsupportedOperationException("signature only: new PropertiesManager");
  }

  public com.opensymphony.module.propertyset.PropertySet getPropertySet() {
    throw new UnsupportedOperationException("signature only: PropertiesManager.getPropertySet");
  }

  public void refresh() {
    throw new UnsupportedOperationException("signature only: PropertiesManager.refresh");
  }

  public void onDatabaseConfigured() {
    throw new UnsupportedOperationException(
        "signature only: PropertiesManager.onDatabaseConfigured");
  }
}
