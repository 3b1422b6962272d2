package org.clientrecovery.jira.report;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.issue.ReaderTexts;

/** What the box on a dashboard shows: how many are overdue and due next, and the most urgent. */
public final class CommitmentsDashboard implements ContextProvider {
  private static final int SHOWN = 5;

  private final UnresolvedCommitments commitments;
  private final ReportFilters filters;
  private final RowTexts rows;
  private final ReaderTexts texts;
  private final JiraAuthenticationContext authentication;

  public CommitmentsDashboard(
      UnresolvedCommitments commitments,
      ReportFilters filters,
      RowTexts rows,
      ReaderTexts texts,
      JiraAuthenticationContext authentication) {
    this.commitments = commitments;
    this.filters = filters;
    this.rows = rows;
    this.texts = texts;
    this.authentication = authentication;
  }

  @Override
  public void init(Map<String, String> parameters) {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    ApplicationUser reader = authentication.getLoggedInUser();
    Map<String, Object> all = new HashMap<>(context);
    all.put("box", box(filters.read(FilterForm.of(field -> null), reader), reader));
    return all;
  }

  private Map<String, Object> box(FilterReading reading, ApplicationUser reader) {
    Optional<ReportFilter> filter = reading.filter().filter(found -> !found.projects().isEmpty());
    List<ReportPage.Section> sections =
        filter.map(found -> commitments.page(found, reader, SHOWN).sections()).orElse(List.of());
    List<VisibleCommitment> urgent =
        sections.stream()
            .filter(section -> section.urgency() != Urgency.NO_DATE)
            .filter(section -> section.party() == Party.US)
            .flatMap(section -> section.rows().stream())
            .limit(SHOWN)
            .toList();
    Map<String, Object> box = new HashMap<>();
    box.put("readable", filter.isPresent());
    box.put("counts", sections.stream().map(this::count).toList());
    box.put("rows", rows.of(urgent, commitments.now()));
    return box;
  }

  private Map<String, Object> count(ReportPage.Section section) {
    FilterForm form =
        FilterForm.of(field -> null)
            .with("party", section.party().id())
            .with("section", section.urgency().id());
    return Map.of(
        "party", texts.text("client-recovery.report.party." + section.party().id()),
        "section", texts.text("client-recovery.report." + section.urgency().id()),
        "count", section.counted(),
        "query", "?" + form.query());
  }
}
