package com.atlassian.jira.entity.property;

public class EntityPropertyType {
  public static final com.atlassian.jira.entity.property.EntityPropertyType REMOTE_VERSION_LINK =
      null;
  public static final com.atlassian.jira.entity.property.EntityPropertyType ISSUE_PROPERTY = null;
  public static final com.atlassian.jira.entity.property.EntityPropertyType PROJECT_PROPERTY = null;
  public static final com.atlassian.jira.entity.property.EntityPropertyType COMMENT_PROPERTY = null;
  public static final com.atlassian.jira.entity.property.EntityPropertyType
      CHANGE_HISTORY_PROPERTY = null;
  public static final com.atlassian.jira.entity.property.EntityPropertyType
      DASHBOARD_ITEM_PROPERTY = null;
  public static final com.atlassian.jira.entity.property.EntityPropertyType ISSUE_TYPE_PROPERTY =
      null;
  public static final com.atlassian.jira.entity.property.EntityPropertyType USER_PROPERTY = null;

  public EntityPropertyType(
      java.lang.String p0, java.lang.String p1, java.lang.String p2, java.lang.String p3) {
    throw new UnsupportedOperationException("signature only: new EntityPropertyType");
  }

  public java.lang.String getDbEntityName() {
    throw new UnsupportedOperationException("signature only: EntityPropertyType.getDbEntityName");
  }

  public java.lang.String getI18nKeyForEntityName() {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyType.getI18nKeyForEntityName");
  }

  public java.lang.String getJqlName() {
    throw new UnsupportedOperationException("signature only: EntityPropertyType.getJqlName");
  }

  public java.lang.String getIndexPrefix() {
    throw new UnsupportedOperationException("signature only: EntityPropertyType.getIndexPrefix");
  }

  public static boolean isJqlClause(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: EntityPropertyType.isJqlClause");
  }

  public static com.atlassian.jira.entity.property.EntityPropertyType
      getEntityPropertyTypeForClause(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyType.getEntityPropertyTypeForClause");
  }
}
