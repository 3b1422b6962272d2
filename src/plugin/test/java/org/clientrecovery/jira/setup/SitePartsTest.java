package org.clientrecovery.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.recovery.Standing;
import org.junit.Before;
import org.junit.Test;

public class SitePartsTest {
  private final IssueTypeManager issueTypes = mock(IssueTypeManager.class);
  private final StatusManager statuses = mock(StatusManager.class);
  private final StatusCategoryManager categories = mock(StatusCategoryManager.class);
  private final IssueLinkTypeManager linkTypes = mock(IssueLinkTypeManager.class);
  private final PluginSettingsFactory settings = mock(PluginSettingsFactory.class);
  private final Map<String, Object> remembered = new HashMap<>();
  private final List<Status> existing = new ArrayList<>();
  private final SiteParts site =
      new SiteParts(issueTypes, statuses, categories, linkTypes, settings);

  @Before
  public void openAnEmptySite() {
    PluginSettings global = mock(PluginSettings.class);
    when(settings.createGlobalSettings()).thenReturn(global);
    when(global.get(anyString())).thenAnswer(call -> remembered.get(call.getArgument(0)));
    when(global.put(anyString(), any()))
        .thenAnswer(call -> remembered.put(call.getArgument(0), call.getArgument(1)));
    when(statuses.getStatuses()).thenReturn(existing);
    when(statuses.createStatus(anyString(), anyString(), anyString(), any(StatusCategory.class)))
        .thenAnswer(call -> newStatus(call.getArgument(0)));
    for (String key : List.of("new", "indeterminate", "done")) {
      StatusCategory category = mock(StatusCategory.class);
      when(category.getKey()).thenReturn(key);
      when(categories.getStatusCategoryByKey(key)).thenReturn(category);
    }
  }

  @Test
  public void shouldKnowNothingOnAnEmptySite() {
    assertThat(site.issueTypeId()).isEmpty();
    assertThat(site.linkTypeId()).isEmpty();
    assertThat(site.statusIds()).isEmpty();
  }

  @Test
  public void shouldMakeTheStatusesThatAreMissingInTheRightCategory() {
    newStatus("Plan");

    site.makeStatuses();

    assertThat(site.statusIds()).containsOnlyKeys(Standing.values());
    verify(statuses, times(6)).createStatus(anyString(), anyString(), anyString(), any());
    verify(statuses).createStatus(eq("Acknowledge"), anyString(), anyString(), category("new"));
    verify(statuses)
        .createStatus(eq("Follow-up"), anyString(), anyString(), category("indeterminate"));
    verify(statuses).createStatus(eq("Parted ways"), anyString(), anyString(), category("done"));
    verify(statuses, never()).createStatus(eq("Plan"), anyString(), anyString(), any());
  }

  @Test
  public void shouldFindTheIssueTypeAgainAfterAnAdminRenamedIt() {
    IssueType made = mock(IssueType.class);
    when(made.getId()).thenReturn("10100");
    when(made.getName()).thenReturn("Kundenrettung");
    when(issueTypes.createIssueType(anyString(), anyString(), any())).thenReturn(made);
    when(issueTypes.getIssueType("10100")).thenReturn(made);

    site.makeIssueType();

    assertThat(site.issueTypeId()).contains("10100");
  }

  @Test
  public void shouldMakeALinkThatReadsRightFromBothEnds() {
    IssueLinkType made = mock(IssueLinkType.class);
    when(made.getId()).thenReturn(10200L);

    when(linkTypes.getIssueLinkTypesByName("Client Recovery")).thenReturn(List.of(made));
    site.makeLinkType();

    verify(linkTypes).createIssueLinkType("Client Recovery", "recovers", "is recovered by", null);
    assertThat(site.linkTypeId()).contains(10200L);
  }

  private StatusCategory category(String key) {
    return argThat(found -> key.equals(found.getKey()));
  }

  private Status newStatus(String name) {
    Status status = mock(Status.class);
    String id = "1000" + existing.size();
    when(status.getName()).thenReturn(name);
    when(status.getId()).thenReturn(id);
    when(statuses.getStatus(id)).thenReturn(status);
    existing.add(status);
    return status;
  }
}
