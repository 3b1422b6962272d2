package com.atlassian.jira.permission;

public interface PermissionSchemeAttributeManager {
  java.util.Optional<java.lang.String> getAttribute(java.lang.Long p0, java.lang.String p1);

  java.util.Map<java.lang.String, java.lang.String> getAttributes(java.lang.Long p0);

  void setAttribute(java.lang.Long p0, java.lang.String p1, java.lang.String p2);

  void updateAttributes(java.lang.Long p0, java.util.Map<java.lang.String, java.lang.String> p1);

  void deleteAttributes(java.lang.Long p0, java.util.Collection<java.lang.String> p1);

  void clearAttributes(java.lang.Long p0);

  java.util.Map<java.lang.String, java.lang.String> getDefaultAttributes();

  public static class AttributeKeys {
    public static final java.lang.String EXTENDED_ADMINISTER_PROJECTS_ENABLED_ATTRIBUTE = null;

    public AttributeKeys() {
      throw new UnsupportedOperationException(
          "signature only: new PermissionSchemeAttributeManager.AttributeKeys");
    }
  }
}
