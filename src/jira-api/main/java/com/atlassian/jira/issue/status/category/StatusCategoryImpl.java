package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;

public class StatusCategoryImpl implements StatusCategory {
  public Long getId() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getId");
  }

  public String getKey() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getKey");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getName");
  }

  public List<String> getAliases() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getAliases");
  }

  public String getPrimaryAlias() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getPrimaryAlias");
  }

  public String getTranslatedName() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getTranslatedName");
  }

  public String getTranslatedName(String p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getTranslatedName");
  }

  public String getTranslatedName(I18nHelper p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getTranslatedName");
  }

  public String getColorName() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getColorName");
  }

  public Long getSequence() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getSequence");
  }

  public int compareTo(StatusCategory p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.compareTo");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.equals");
  }

  public static StatusCategory findById(Long p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.findById");
  }

  public static StatusCategory findByKey(String p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.findByKey");
  }

  public static StatusCategory findByName(String p0) {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.findByName");
  }

  public static StatusCategory getDefault() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getDefault");
  }

  public static List<StatusCategory> getAllCategories() {
    throw new UnsupportedOperationException("signature only: StatusCategoryImpl.getAllCategories");
  }

  public static List<StatusCategory> getUserVisibleCategories() {
    throw new UnsupportedOperationException(
        "signature only: StatusCategoryImpl.getUserVisibleCategories");
  }

  StatusCategoryImpl() {
    throw new UnsupportedOperationException("signature only: new StatusCategoryImpl");
  }
}
