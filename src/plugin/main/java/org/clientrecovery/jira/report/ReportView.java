package org.clientrecovery.jira.report;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.recovery.CommitmentState;

/** The report as its template shows it: strings, lists and maps alone. */
public final class ReportView {
  private static final int SHOWN = 25;
  private static final int SHOWN_OF_ONE = 100;
  private static final int PRINTED = 500;

  private final UnresolvedCommitments commitments;
  private final ReportFilters filters;
  private final RowTexts rows;
  private final ReaderTexts texts;
  private final Participants participants;

  public ReportView(
      UnresolvedCommitments commitments,
      ReportFilters filters,
      RowTexts rows,
      ReaderTexts texts,
      Participants participants) {
    this.commitments = commitments;
    this.filters = filters;
    this.rows = rows;
    this.texts = texts;
    this.participants = participants;
  }

  /** The same as a page of its own. */
  Map<String, Object> framed(FilterForm form, ApplicationUser reader) {
    Map<String, Object> page = page(form, reader);
    page.put("framed", true);
    return page;
  }

  /** The page for that reader: the form with what was written in it, and the report or why not. */
  public Map<String, Object> page(FilterForm form, ApplicationUser reader) {
    Map<String, Object> page = new HashMap<>();
    List<Project> readable = filters.projects(reader);
    page.put("readable", !readable.isEmpty());
    page.put("form", form(form, readable));
    FilterReading reading = filters.read(form, reader);
    page.put("problems", reading.problems().stream().map(this::problem).toList());
    page.put(
        "parties", reading.filter().map(filter -> parties(filter, form, reader)).orElse(List.of()));
    page.put("printed", isPrinted(form));
    page.put("continued", !form.value("after").isEmpty());
    page.put("framed", false);
    page.put("zone", texts.zone().getId());
    page.put("asOf", texts.text("client-recovery.report.as-of", texts.moment(commitments.now())));
    page.put("links", links(form));
    return page;
  }

  private static boolean isPrinted(FilterForm form) {
    return form.value("print").equals("yes");
  }

  private Map<String, Object> problem(FilterProblem problem) {
    return Map.of(
        "field", FilterForm.WRITABLE.contains(problem.field()) ? problem.field() : "",
        "name", texts.text("client-recovery.report.filter." + problem.field()),
        "message", problem.message());
  }

  private static Map<String, Object> links(FilterForm form) {
    FilterForm shown = form.with("after", "").with("print", "");
    return Map.of(
        "start", query(shown.fromTheStart()),
        "print", query(shown.with("print", "yes")),
        "export", query(shown.with("group", "")));
  }

  /** With its question mark; empty where there is nothing to ask. */
  private static String query(FilterForm form) {
    return form.query().isEmpty() ? "" : "?" + form.query();
  }

  private Map<String, Object> form(FilterForm form, List<Project> readable) {
    Map<String, Object> shown = new HashMap<>();
    FilterForm.FIELDS.forEach(field -> shown.put(field, form.value(field)));
    shown.put("projects", projects(form, readable));
    shown.put("parties", choices("party", Arrays.stream(Party.values()).map(Party::id), form));
    shown.put(
        "states",
        choices(
            "state",
            Arrays.stream(CommitmentState.values())
                .filter(CommitmentState::isUnresolved)
                .map(CommitmentState::id),
            form));
    shown.put("groups", choices("group", Arrays.stream(Grouping.values()).map(Grouping::id), form));
    shown.put("empty", form.with("print", "").isEmpty());
    return shown;
  }

  private static List<Map<String, Object>> projects(FilterForm form, List<Project> readable) {
    String chosen = form.value("project");
    return withChosen(readable.stream().map(project -> project(project, chosen)).toList(), chosen);
  }

  /** What no choice stands for, such as several at once, stays chosen when the form is sent. */
  private static List<Map<String, Object>> withChosen(
      List<Map<String, Object>> choices, String chosen) {
    if (chosen.isEmpty() || choices.stream().anyMatch(choice -> isTrue(choice.get("chosen")))) {
      return choices;
    }
    List<Map<String, Object>> more = new ArrayList<>(choices);
    more.add(Map.of("id", chosen, "name", chosen, "chosen", true));
    return List.copyOf(more);
  }

  private static Map<String, Object> project(Project project, String chosen) {
    return Map.of(
        "id", project.getKey(),
        "name", project.getName(),
        "chosen", project.getKey().equalsIgnoreCase(chosen));
  }

  private List<Map<String, Object>> choices(String field, Stream<String> ids, FilterForm form) {
    String chosen = form.value(field);
    return withChosen(ids.map(id -> choice(field, id, chosen)).toList(), chosen);
  }

  private Map<String, Object> choice(String field, String id, String chosen) {
    String key = field.equals("state") ? "client-recovery.state." : choiceKey(field);
    return Map.of("id", id, "name", texts.text(key + id), "chosen", id.equals(chosen));
  }

  private static String choiceKey(String field) {
    return "client-recovery.report." + field + ".";
  }

  private List<Map<String, Object>> parties(
      ReportFilter filter, FilterForm form, ApplicationUser reader) {
    Instant now = commitments.now();
    ReportPage page = commitments.page(filter, reader, shown(form));
    Map<Party, Map<String, Object>> charts = charts(filter, form, reader);
    List<VisibleCommitment> all =
        page.sections().stream().flatMap(section -> section.rows().stream()).toList();
    List<Map<String, Object>> texts = rows.of(all, now);
    markWorkable(all, texts, reader);
    Map<Party, List<Map<String, Object>>> sections = new EnumMap<>(Party.class);
    int at = 0;
    for (ReportPage.Section section : page.sections()) {
      int end = at + section.rows().size();
      sections
          .computeIfAbsent(section.party(), party -> new ArrayList<>())
          .add(section(section, texts.subList(at, end), form));
      at = end;
    }
    return sections.entrySet().stream()
        .map(party -> party(party.getKey(), party.getValue(), charts, form))
        .toList();
  }

  /** Offers a change where the reader works on the project; each change is checked by itself. */
  private void markWorkable(
      List<VisibleCommitment> rows, List<Map<String, Object>> texts, ApplicationUser reader) {
    Map<Long, Boolean> known = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      VisibleCommitment row = rows.get(i);
      boolean workable =
          known.computeIfAbsent(
              row.project(), project -> participants.mayWork(reader, row.issue()));
      texts.get(i).put("workable", workable);
    }
  }

  private static int shown(FilterForm form) {
    if (isPrinted(form)) {
      return PRINTED;
    }
    return form.value("section").isEmpty() ? SHOWN : SHOWN_OF_ONE;
  }

  private Map<Party, Map<String, Object>> charts(
      ReportFilter filter, FilterForm form, ApplicationUser reader) {
    Map<Party, Map<String, Object>> charts = new EnumMap<>(Party.class);
    for (Party party : Party.values()) {
      if (filter.wants(party) && charted(form)) {
        commitments
            .outcome(filter, party, reader, texts.zone())
            .map(weeks -> new OutcomeChart(weeks, texts).model())
            .ifPresent(chart -> charts.put(party, chart));
      }
    }
    return charts;
  }

  private Map<String, Object> party(
      Party party,
      List<Map<String, Object>> sections,
      Map<Party, Map<String, Object>> charts,
      FilterForm form) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("id", party.id());
    shown.put("name", texts.text("client-recovery.report.party." + party.id()));
    shown.put("sections", sections);
    Map<String, Object> chart = charts.getOrDefault(party, Map.of());
    String uncharted = charted(form) ? uncharted(chart) : "";
    shown.put("charted", charted(form) && uncharted.isEmpty());
    shown.put("uncharted", uncharted);
    shown.put("chart", chart);
    return shown;
  }

  /** Why there is no chart; empty where there is one. */
  private String uncharted(Map<String, Object> chart) {
    if (chart.isEmpty()) {
      return texts.text("client-recovery.report.chart.too-many");
    }
    if (chart.get("weeks").equals(List.of())) {
      return texts.text("client-recovery.report.chart.too-full", OutcomeWeeks.LIMIT);
    }
    boolean nothing = isTrue(chart.get("empty")) && !isTrue(chart.get("shortened"));
    return nothing ? texts.text("client-recovery.report.chart.none") : "";
  }

  private static boolean charted(FilterForm form) {
    return form.value("section").isEmpty();
  }

  private static boolean isTrue(Object value) {
    return Boolean.TRUE.equals(value);
  }

  private Map<String, Object> section(
      ReportPage.Section section, List<Map<String, Object>> texts, FilterForm form) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("id", section.urgency().id());
    shown.put("name", this.texts.text("client-recovery.report." + section.urgency().id()));
    shown.put("count", section.counted());
    shown.put("none", this.texts.text("client-recovery.report.none." + section.urgency().id()));
    shown.put("groups", groups(texts, Grouping.withId(form.value("group"))));
    shown.put("empty", texts.isEmpty());
    shown.put("next", next(section, form).orElse(""));
    return shown;
  }

  private static Optional<String> next(ReportPage.Section section, FilterForm form) {
    return section
        .next()
        .map(
            place ->
                form.with("party", section.party().id())
                    .with("section", section.urgency().id())
                    .with("after", Cursor.of(place))
                    .with("print", ""))
        .map(ReportView::query);
  }

  /** The rows put together, the group of the most urgent row first. */
  private List<Map<String, Object>> groups(List<Map<String, Object>> texts, Grouping grouping) {
    Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    texts.forEach(
        row -> groups.computeIfAbsent(groupOf(row, grouping), name -> new ArrayList<>()).add(row));
    return groups.entrySet().stream()
        .map(
            group ->
                Map.<String, Object>of(
                    "name",
                    group.getKey(),
                    "named",
                    grouping != Grouping.NONE,
                    "rows",
                    group.getValue()))
        .toList();
  }

  private String groupOf(Map<String, Object> row, Grouping grouping) {
    if (grouping == Grouping.NONE) {
      return "";
    }
    String name = (String) row.get(grouping.id());
    return name.isEmpty()
        ? texts.text("client-recovery.report.group.without." + grouping.id())
        : name;
  }
}
