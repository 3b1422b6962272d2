package com.atlassian.jira.permission;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

public interface PermissionSchemeAttributeManager {
  Optional<String> getAttribute(Long p0, String p1);

  Map<String, String> getAttributes(Long p0);

  void setAttribute(Long p0, String p1, String p2);

  void updateAttributes(Long p0, Map<String, String> p1);

  void deleteAttributes(Long p0, Collection<String> p1);

  void clearAttributes(Long p0);

  Map<String, String> getDefaultAttributes();

  public static class AttributeKeys {
    public static final String EXTENDED_ADMINISTER_PROJECTS_ENABLED_ATTRIBUTE = null;

    public AttributeKeys() {
      throw new UnsupportedOperationException(
          "signature only: new PermissionSchemeAttributeManager.AttributeKeys");
    }
  }
}
