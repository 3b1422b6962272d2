package com.atlassian.jira.config.properties;

import com.opensymphony.module.propertyset.PropertySet;

public class PropertiesManager {
  public PropertiesManager(BackingPropertySetManager p0) {
    throw new UnsupportedOperationException("signature only: new PropertiesManager");
  }

  public PropertySet getPropertySet() {
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
