package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.SimpleStatus;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.StoredIssueType;
import org.clientrecovery.minijira.tracker.StoredStatus;

/** An issue type, status, priority or resolution as a plugin sees one. */
class ConstantView {
  private final long id;
  private final String name;
  private final String description;
  private final String icon;
  private final long sequence;

  ConstantView(long id, String name, String description, String icon, long sequence) {
    this.id = id;
    this.name = name;
    this.description = description;
    this.icon = icon;
    this.sequence = sequence;
  }

  public String getId() {
    return Long.toString(id);
  }

  public String getName() {
    return name;
  }

  public String getDescription() {
    return description;
  }

  public Long getSequence() {
    return sequence;
  }

  public String getIconUrl() {
    return icon;
  }

  public String getCompleteIconUrl() {
    return icon;
  }

  public String getNameTranslation() {
    return name;
  }

  public String getNameTranslation(String locale) {
    return name;
  }

  public String getNameTranslation(I18nHelper i18n) {
    return name;
  }

  public String getDescTranslation() {
    return description;
  }

  public String getDescTranslation(String locale) {
    return description;
  }

  public String getDescTranslation(I18nHelper i18n) {
    return description;
  }

  public int compareTo(Object other) {
    return getSequence().compareTo(((IssueConstant) other).getSequence());
  }

  @Override
  public boolean equals(Object other) {
    return other != null && getClass() == other.getClass() && id == ((ConstantView) other).id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }

  @Override
  public String toString() {
    return name;
  }

  static final class OfIssueType extends ConstantView {
    private final boolean subtask;

    OfIssueType(StoredIssueType type) {
      super(type.id(), type.name(), type.description(), type.icon(), type.id());
      this.subtask = type.subtask();
    }

    public boolean isSubTask() {
      return subtask;
    }
  }

  static final class OfStatus extends ConstantView {
    private final StatusCategory category;

    OfStatus(StoredStatus status, StatusCategory category) {
      super(status.id(), status.name(), status.description(), status.icon(), status.id());
      this.category = category;
    }

    public StatusCategory getStatusCategory() {
      return category;
    }

    public SimpleStatus getSimpleStatus() {
      return Standin.of(SimpleStatus.class, this);
    }

    public SimpleStatus getSimpleStatus(I18nHelper i18n) {
      return getSimpleStatus();
    }
  }
}
