package org.clientrecovery.jira.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.health.HealthItem;
import org.clientrecovery.jira.health.HealthReport;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.ErrorLog;

/** The admin page of how the plugin is, and what to do about what is not well. */
@WebSudoRequired
@SupportedMethods({RequestMethod.GET, RequestMethod.POST})
public final class RecoveryHealth extends AdminPage {
  private static final long serialVersionUID = 1L;
  private static final String TEXT = "client-recovery.health.";

  private final transient HealthReport health;
  private final transient ErrorLog errors;
  private final transient ReaderTexts texts;
  private boolean cleared;

  public RecoveryHealth(HealthReport health, ErrorLog errors, ReaderTexts texts) {
    this.health = health;
    this.errors = errors;
    this.texts = texts;
  }

  /** Forgets the failures that are listed. */
  @SupportedMethods({RequestMethod.POST})
  @RequiresXsrfCheck
  public String doClear() {
    if (!isAdmin()) {
      return PERMISSION_VIOLATION_RESULT;
    }
    errors.clear(getLoggedInUser().getKey());
    cleared = true;
    return INPUT;
  }

  @Override
  public Map<String, Object> getPage() {
    List<HealthItem> items = health.look();
    HealthItem.State worst = HealthReport.worst(items);
    Map<String, Object> page = new HashMap<>();
    page.put("state", worst.id());
    page.put("summary", texts.text(TEXT + "summary." + worst.id()));
    page.put("groups", groups(items));
    page.put("cleared", cleared);
    page.put("errors", items.stream().anyMatch(item -> item.group().equals("errors")));
    return page;
  }

  private List<Map<String, Object>> groups(List<HealthItem> items) {
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    items.forEach(
        item -> rows.computeIfAbsent(item.group(), group -> new ArrayList<>()).add(row(item)));
    List<Map<String, Object>> groups = new ArrayList<>();
    rows.forEach(
        (id, list) ->
            groups.add(Map.of("id", id, "name", texts.text(TEXT + "group." + id), "items", list)));
    return groups;
  }

  private Map<String, String> row(HealthItem item) {
    return Map.of(
        "id", item.id(),
        "state", item.state().id(),
        "stateName", texts.text(TEXT + "state." + item.state().id()),
        "name", item.name(),
        "value", item.value(),
        "advice", item.advice());
  }
}
