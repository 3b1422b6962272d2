package com.atlassian.jira.entity.property;

public class EntityPropertyType {
  public static final EntityPropertyType REMOTE_VERSION_LINK = null;
  public static final EntityPropertyType ISSUE_PROPERTY = null;
  public static final EntityPropertyType PROJECT_PROPERTY = null;
  public static final EntityPropertyType COMMENT_PROPERTY = null;
  public static final EntityPropertyType CHANGE_HISTORY_PROPERTY = null;
  public static final EntityPropertyType DASHBOARD_ITEM_PROPERTY = null;
  public static final EntityPropertyType ISSUE_TYPE_PROPERTY = null;
  public static final EntityPropertyType USER_PROPERTY = null;

  public EntityPropertyType(String p0, String p1, String p2, String p3) {
    throw new UnsupportedOperationException("signature only: new EntityPropertyType");
  }

  public String getDbEntityName() {
    throw new UnsupportedOperationException("signature only: EntityPropertyType.getDbEntityName");
  }

  public String getI18nKeyForEntityName() {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyType.getI18nKeyForEntityName");
  }

  public String getJqlName() {
    throw new UnsupportedOperationException("signature only: EntityPropertyType.getJqlName");
  }

  public String getIndexPrefix() {
    throw new UnsupportedOperationException("signature only: EntityPropertyType.getIndexPrefix");
  }

  public static boolean isJqlClause(String p0) {
    throw new UnsupportedOperationException("signature only: EntityPropertyType.isJqlClause");
  }

  public static EntityPropertyType getEntityPropertyTypeForClause(String p0) {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyType.getEntityPropertyTypeForClause");
  }
}
