package com.atlassian.jira.entity.property;

/** Kinds of entities that have properties. */
public class EntityPropertyType {
  public static final EntityPropertyType ISSUE_PROPERTY =
      new EntityPropertyType("IssueProperty", "issue.property", "issue.property", "ISSUEPROP");
  public static final EntityPropertyType PROJECT_PROPERTY =
      new EntityPropertyType(
          "ProjectProperty", "project.property", "project.property", "PROJECTPROP");
  public static final EntityPropertyType COMMENT_PROPERTY =
      new EntityPropertyType(
          "CommentProperty", "comment.property", "comment.property", "COMMENTPROP");
  public static final EntityPropertyType USER_PROPERTY =
      new EntityPropertyType("UserProperty", "user.property", "user.property", "USERPROP");

  private final String dbEntityName;
  private final String i18nKey;
  private final String jqlName;
  private final String indexPrefix;

  public EntityPropertyType(
      String dbEntityName, String i18nKey, String jqlName, String indexPrefix) {
    this.dbEntityName = dbEntityName;
    this.i18nKey = i18nKey;
    this.jqlName = jqlName;
    this.indexPrefix = indexPrefix;
  }

  public String getDbEntityName() {
    return dbEntityName;
  }

  public String getI18nKeyForEntityName() {
    return i18nKey;
  }

  public String getJqlName() {
    return jqlName;
  }

  public String getIndexPrefix() {
    return indexPrefix;
  }
}
