package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.issue.status.category.StatusCategoryImpl;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.minijira.tracker.Constants;
import org.clientrecovery.minijira.tracker.StoredIssueType;
import org.clientrecovery.minijira.tracker.StoredStatus;

/**
 * {@code ConstantsManager}, {@code StatusManager}, {@code StatusCategoryManager}, {@code
 * IssueTypeManager}, {@code PriorityManager} and {@code ResolutionManager}.
 */
final class ConstantService {
  private final Views views;

  ConstantService(Views views) {
    this.views = views;
  }

  private Constants constants() {
    return views.tracker().constants();
  }

  /** Ids are numbers; Jira answers null to anything else. */
  private static long id(String text) {
    try {
      return text == null ? -1 : Long.parseLong(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  public Collection<Status> getStatuses() {
    return constants().statuses().stream().map(views::status).toList();
  }

  public Status getStatus(String id) {
    return views.status(constants().status(id(id)).orElse(null));
  }

  public Status getStatusByName(String name) {
    return getStatuses().stream().filter(s -> s.getName().equals(name)).findFirst().orElse(null);
  }

  public Status getStatusByNameIgnoreCase(String name) {
    return getStatuses().stream()
        .filter(status -> status.getName().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  /**
   * Adds a status.
   *
   * @throws IllegalStateException if one has that name, as in Jira
   */
  public Status createStatus(
      String name, String description, String iconUrl, StatusCategory category) {
    if (getStatusByNameIgnoreCase(name) != null) {
      throw new IllegalStateException("A status with the name '" + name + "' exists already.");
    }
    String text = description == null ? "" : description;
    long id = constants().add(new StoredStatus(0, name, text, category.getKey(), iconUrl));
    return getStatus(Long.toString(id));
  }

  public Status createStatus(String name, String description, String iconUrl) {
    return createStatus(name, description, iconUrl, StatusCategoryImpl.getDefault());
  }

  public List<StatusCategory> getStatusCategories() {
    return StatusCategoryImpl.getAllCategories();
  }

  public List<StatusCategory> getUserVisibleStatusCategories() {
    return StatusCategoryImpl.getUserVisibleCategories();
  }

  public StatusCategory getDefaultStatusCategory() {
    return StatusCategoryImpl.getDefault();
  }

  public StatusCategory getStatusCategory(Long id) {
    return StatusCategoryImpl.findById(id);
  }

  public StatusCategory getStatusCategoryByKey(String key) {
    return StatusCategoryImpl.findByKey(key);
  }

  public StatusCategory getStatusCategoryByName(String name) {
    return StatusCategoryImpl.findByName(name);
  }

  public boolean isStatusAsLozengeEnabled() {
    return true;
  }

  public Collection<IssueType> getIssueTypes() {
    return constants().issueTypes().stream().map(views::issueType).toList();
  }

  public Collection<IssueType> getAllIssueTypeObjects() {
    return getIssueTypes();
  }

  public List<String> getAllIssueTypeIds() {
    return getIssueTypes().stream().map(IssueType::getId).toList();
  }

  public Collection<IssueType> getRegularIssueTypeObjects() {
    return getIssueTypes().stream().filter(type -> !type.isSubTask()).toList();
  }

  public Collection<IssueType> getSubTaskIssueTypeObjects() {
    return getIssueTypes().stream().filter(IssueType::isSubTask).toList();
  }

  public IssueType getIssueType(String id) {
    return views.issueType(constants().issueType(id(id)).orElse(null));
  }

  /**
   * Adds an issue type to Jira and, as Jira does, to the default issue type scheme.
   *
   * @throws IllegalStateException if one has that name, as in Jira
   */
  public IssueType createIssueType(String name, String description, Long avatarId) {
    Optional<IssueType> present =
        getIssueTypes().stream().filter(type -> type.getName().equalsIgnoreCase(name)).findFirst();
    if (present.isPresent()) {
      throw new IllegalStateException("An issue type with the name '" + name + "' exists already.");
    }
    String text = description == null ? "" : description;
    String icon = avatarId == null ? "" : "avatar-" + avatarId;
    long id = constants().add(new StoredIssueType(0, name, text, false, icon));
    views.tracker().typeSchemes().addToStandard(id);
    return getIssueType(Long.toString(id));
  }

  public Collection<Priority> getPriorities() {
    return constants().priorities().stream().map(views::priority).toList();
  }

  public Priority getPriorityObject(String id) {
    return views.priority(constants().priority(id(id)).orElse(null));
  }

  public Priority getPriority(String id) {
    return getPriorityObject(id);
  }

  public Collection<Resolution> getResolutions() {
    return constants().resolutions().stream().map(views::resolution).toList();
  }

  public Resolution getResolution(String id) {
    return views.resolution(constants().resolution(id(id)).orElse(null));
  }

  public Resolution getResolutionByName(String name) {
    return getResolutions().stream()
        .filter(resolution -> resolution.getName().equals(name))
        .findFirst()
        .orElse(null);
  }
}
