package org.clientrecovery.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.recovery.Outcome;
import org.clientrecovery.recovery.Standing;

/**
 * What all projects of a site share: the issue type, the statuses and the link type.
 *
 * <p>Each is found by the id that was remembered when it was made; where that is gone, by its name.
 */
public final class SiteParts {
  /** Name of the issue type as it is made; an admin may change it later. */
  public static final String ISSUE_TYPE = "Client Recovery";

  static final String LINK_TYPE = "Client Recovery";
  private static final String OUTWARD = "recovers";
  private static final String INWARD = "is recovered by";
  private static final String ICON = "/images/icons/statuses/generic.png";

  private final IssueTypeManager issueTypes;
  private final StatusManager statuses;
  private final StatusCategoryManager categories;
  private final IssueLinkTypeManager linkTypes;
  private final SiteSettings settings;

  public SiteParts(
      IssueTypeManager issueTypes,
      StatusManager statuses,
      StatusCategoryManager categories,
      IssueLinkTypeManager linkTypes,
      PluginSettingsFactory settings) {
    this.issueTypes = issueTypes;
    this.statuses = statuses;
    this.categories = categories;
    this.linkTypes = linkTypes;
    this.settings = new SiteSettings(settings);
  }

  /** The id of the issue type "Client Recovery"; empty where it was not made yet. */
  public Optional<String> issueTypeId() {
    return issueType().map(IssueType::getId);
  }

  /** The id of the link type "recovers"; empty where it was not made yet. */
  public Optional<Long> linkTypeId() {
    return linkType().map(IssueLinkType::getId);
  }

  /** The ids of the statuses that exist, by what they stand for. */
  Map<Standing, String> statusIds() {
    Map<Standing, String> ids = new EnumMap<>(Standing.class);
    Arrays.stream(Standing.values())
        .forEach(standing -> status(standing).ifPresent(s -> ids.put(standing, s.getId())));
    return ids;
  }

  boolean hasAllStatuses() {
    return statusIds().size() == Standing.values().length;
  }

  void makeIssueType() {
    IssueType made =
        issueTypes.createIssueType(
            ISSUE_TYPE, "Leads an upset client from anger back to trust.", null);
    settings.remember("issue-type", made.getId());
  }

  void makeStatuses() {
    Arrays.stream(Standing.values())
        .filter(standing -> status(standing).isEmpty())
        .forEach(this::makeStatus);
  }

  void makeLinkType() {
    linkTypes.createIssueLinkType(LINK_TYPE, OUTWARD, INWARD, null);
    linkType().ifPresent(made -> settings.remember("link-type", made.getId().toString()));
  }

  private Optional<IssueType> issueType() {
    return settings
        .id("issue-type")
        .map(issueTypes::getIssueType)
        .or(() -> named(issueTypes.getIssueTypes()));
  }

  private static Optional<IssueType> named(Iterable<IssueType> types) {
    for (IssueType type : types) {
      if (ISSUE_TYPE.equals(type.getName())) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private Optional<IssueLinkType> linkType() {
    return settings
        .id("link-type")
        .map(id -> linkTypes.getIssueLinkType(Long.valueOf(id)))
        .or(() -> linkTypes.getIssueLinkTypesByName(LINK_TYPE).stream().findFirst());
  }

  private Optional<Status> status(Standing standing) {
    return settings
        .id("status." + standing.id())
        .map(statuses::getStatus)
        .or(() -> statusNamed(statusName(standing)));
  }

  private Optional<Status> statusNamed(String name) {
    return statuses.getStatuses().stream()
        .filter(status -> status.getName().equalsIgnoreCase(name))
        .findFirst();
  }

  private void makeStatus(Standing standing) {
    Status made =
        statuses.createStatus(
            statusName(standing),
            "Client Recovery: " + statusName(standing),
            ICON,
            category(standing));
    settings.remember("status." + standing.id(), made.getId());
  }

  private StatusCategory category(Standing standing) {
    if (standing == Standing.ACKNOWLEDGE) {
      return categories.getStatusCategoryByKey("new");
    }
    return categories.getStatusCategoryByKey(standing.isOpen() ? "indeterminate" : "done");
  }

  /** The name that a status is made with; the host keeps names in one language. */
  static String statusName(Standing standing) {
    return standing
        .outcome()
        .map(outcome -> outcome == Outcome.RECOVERED ? "Recovered" : "Parted ways")
        .orElseGet(() -> stageName(standing));
  }

  private static String stageName(Standing standing) {
    String id = standing.id();
    return Character.toUpperCase(id.charAt(0)) + id.substring(1);
  }
}
