package com.atlassian.jira.issue.status.category;

public class StatusCategoryImpl implements com.atlassian.jira.issue.status.category.StatusCategory {
  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getId");
  }

  public java.lang.String getKey() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getKey");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getName");
  }

  public java.util.List<java.lang.String> getAliases() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getAliases");
  }

  public java.lang.String getPrimaryAlias() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getPrimaryAlias");
  }

  public java.lang.String getTranslatedName() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getTranslatedName");
  }

  public java.lang.String getTranslatedName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getTranslatedName");
  }

  public java.lang.String getTranslatedName(com.atlassian.jira.util.I18nHelper p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getTranslatedName");
  }

  public java.lang.String getColorName() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getColorName");
  }

  public java.lang.Long getSequence() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getSequence");
  }

  public int compareTo(com.atlassian.jira.issue.status.category.StatusCategory p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.compareTo");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.equals");
  }

  public static com.atlassian.jira.issue.status.category.StatusCategory findById(
      java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.findById");
  }

  public static com.atlassian.jira.issue.status.category.StatusCategory findByKey(
      java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.findByKey");
  }

  public static com.atlassian.jira.issue.status.category.StatusCategory findByName(
      java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.findByName");
  }

  public static com.atlassian.jira.issue.status.category.StatusCategory getDefault() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getDefault");
  }

  public static java.util.List<com.atlassian.jira.issue.status.category.StatusCategory>
      getAllCategories() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getAllCategories");
  }

  public static java.util.List<com.atlassian.jira.issue.status.category.StatusCategory>
      getUserVisibleCategories() {
    throw new UnsupportedOperationException(
        "signature only: StatusCategoryImpl.getUserVisibleCategories");
  }

  StatusCategoryImpl() {
    throw new UnsupportedOperationException("signature only: new StatusCategoryImpl");
  }
}
