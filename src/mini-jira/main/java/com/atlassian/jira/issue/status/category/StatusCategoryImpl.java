package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;

/** To Do, In Progress, Done, or none of them. */
public class StatusCategoryImpl implements StatusCategory {
  private static final long serialVersionUID = 1L;
  private static final List<StatusCategory> ALL =
      List.of(
          new StatusCategoryImpl(1L, UNDEFINED, "No Category", "medium-gray"),
          new StatusCategoryImpl(2L, TO_DO, "To Do", "blue-gray"),
          new StatusCategoryImpl(4L, IN_PROGRESS, "In Progress", "yellow"),
          new StatusCategoryImpl(3L, COMPLETE, "Done", "green"));

  private final Long id;
  private final String key;
  private final String name;
  private final String colorName;

  StatusCategoryImpl(Long id, String key, String name, String colorName) {
    this.id = id;
    this.key = key;
    this.name = name;
    this.colorName = colorName;
  }

  public static StatusCategory findById(Long id) {
    return ALL.stream().filter(category -> category.getId().equals(id)).findFirst().orElse(null);
  }

  public static StatusCategory findByKey(String key) {
    return ALL.stream().filter(category -> category.getKey().equals(key)).findFirst().orElse(null);
  }

  public static StatusCategory findByName(String name) {
    return ALL.stream()
        .filter(category -> category.getName().equals(name))
        .findFirst()
        .orElse(null);
  }

  public static StatusCategory getDefault() {
    return ALL.get(0);
  }

  public static List<StatusCategory> getAllCategories() {
    return ALL;
  }

  public static List<StatusCategory> getUserVisibleCategories() {
    return ALL.subList(1, ALL.size());
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public List<String> getAliases() {
    return List.of(name);
  }

  @Override
  public String getPrimaryAlias() {
    return name;
  }

  @Override
  public String getTranslatedName() {
    return name;
  }

  @Override
  public String getTranslatedName(String locale) {
    return name;
  }

  @Override
  public String getTranslatedName(I18nHelper i18n) {
    return name;
  }

  @Override
  public String getColorName() {
    return colorName;
  }

  @Override
  public Long getSequence() {
    return (long) ALL.indexOf(this) + 1;
  }

  @Override
  public int compareTo(StatusCategory other) {
    return getSequence().compareTo(other.getSequence());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatusCategory that && key.equals(that.getKey());
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
