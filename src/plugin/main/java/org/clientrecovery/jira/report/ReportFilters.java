package org.clientrecovery.jira.report;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.LedgerPoint;
import org.clientrecovery.recovery.CommitmentState;

/** Reads filters, and says what is wrong with those that can't be read. */
public final class ReportFilters {
  private static final int LONGEST = 200;

  private final ReportReaders readers;
  private final ProjectManager projects;
  private final ReaderTexts texts;

  public ReportFilters(ReportReaders readers, ProjectManager projects, ReaderTexts texts) {
    this.readers = readers;
    this.projects = projects;
    this.texts = texts;
  }

  /** The projects whose commitments that person may see, by name. */
  List<Project> projects(ApplicationUser reader) {
    return readers.projects(reader);
  }

  /** The filter of that form, of unresolved commitments. */
  FilterReading read(FilterForm form, ApplicationUser reader) {
    return new Reading(form, reader, CommitmentState::isUnresolved).read();
  }

  /** The filter of that form, of commitments in any state; all unresolved where none is named. */
  FilterReading readOfAnyState(FilterForm form, ApplicationUser reader) {
    return new Reading(form, reader, state -> true).read();
  }

  /** One form while it is read. */
  private final class Reading {
    private final FilterForm form;
    private final List<Project> readable;
    private final Predicate<CommitmentState> allowed;
    private final List<FilterProblem> problems = new ArrayList<>();

    Reading(FilterForm form, ApplicationUser reader, Predicate<CommitmentState> allowed) {
      this.form = form;
      this.readable = readers.projects(reader);
      this.allowed = allowed;
    }

    FilterReading read() {
      List<Project> wanted = projects();
      ZoneId zone = texts.zone();
      ReportFilter filter =
          new ReportFilter(
              wanted,
              isAll(wanted),
              one("party", Party::values, Party::id),
              states(),
              words("owner"),
              words("client"),
              words("text"),
              day("from").map(day -> afterStart(day, zone)),
              day("to").map(day -> afterStart(day.plusDays(1), zone)),
              one("section", Urgency::values, Urgency::id),
              after());
      checkOrder();
      one("group", Grouping::values, Grouping::id);
      return problems.isEmpty()
          ? new FilterReading(Optional.of(filter), List.of())
          : new FilterReading(Optional.empty(), List.copyOf(problems));
    }

    private List<Project> projects() {
      if (form.value("project").isEmpty()) {
        return readable;
      }
      return Arrays.stream(form.value("project").split(",", -1))
          .map(String::strip)
          .distinct()
          .flatMap(this::project)
          .toList();
    }

    private Stream<Project> project(String key) {
      Optional<Project> found =
          readable.stream().filter(project -> project.getKey().equalsIgnoreCase(key)).findFirst();
      if (found.isEmpty()) {
        refuse("project", "client-recovery.report.refused.project", shortened(key));
      }
      return found.stream();
    }

    private boolean isAll(List<Project> wanted) {
      return wanted.size() > 1 && wanted.size() == projects.getProjects().size();
    }

    private Set<CommitmentState> states() {
      Set<CommitmentState> wanted = EnumSet.noneOf(CommitmentState.class);
      for (String id : form.value("state").split(",", -1)) {
        CommitmentState.withId(id.strip())
            .filter(allowed)
            .ifPresentOrElse(wanted::add, () -> refuseState(id.strip()));
      }
      return wanted.isEmpty()
          ? EnumSet.of(CommitmentState.OPEN, CommitmentState.MOVED, CommitmentState.MISSED)
          : wanted;
    }

    private void refuseState(String id) {
      if (!id.isEmpty()) {
        refuse(
            "state",
            "client-recovery.report.refused.choice",
            shortened(id),
            ids(Arrays.stream(CommitmentState.values()).filter(allowed), CommitmentState::id));
      }
    }

    private <T> Optional<T> one(
        String field, java.util.function.Supplier<T[]> values, Function<T, String> id) {
      String wanted = form.value(field);
      Optional<T> found =
          Arrays.stream(values.get()).filter(value -> id.apply(value).equals(wanted)).findFirst();
      if (found.isEmpty() && !wanted.isEmpty()) {
        refuse(
            field,
            "client-recovery.report.refused.choice",
            shortened(wanted),
            ids(Arrays.stream(values.get()), id));
      }
      return found;
    }

    private <T> String ids(Stream<T> values, Function<T, String> id) {
      return values.map(id).collect(Collectors.joining(", "));
    }

    private String words(String field) {
      String value = form.value(field);
      if (value.length() > LONGEST) {
        refuse(field, "client-recovery.report.refused.long", Integer.toString(LONGEST));
      }
      return value.toLowerCase(Locale.ROOT);
    }

    private Optional<LocalDate> day(String field) {
      String value = form.value(field);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(LocalDate.parse(value))
            .filter(day -> day.getYear() > 1900 && day.getYear() < 3000)
            .or(() -> noDay(field, value));
      } catch (DateTimeException e) {
        return noDay(field, value);
      }
    }

    private Optional<LocalDate> noDay(String field, String value) {
      refuse(field, "client-recovery.report.refused.date", shortened(value));
      return Optional.empty();
    }

    private void checkOrder() {
      boolean bothRead =
          problems.stream().noneMatch(p -> p.field().equals("from") || p.field().equals("to"));
      boolean both = !form.value("from").isEmpty() && !form.value("to").isEmpty();
      if (both && bothRead && form.value("from").compareTo(form.value("to")) > 0) {
        refuse("to", "client-recovery.report.refused.order");
      }
    }

    private Optional<LedgerPoint> after() {
      String value = form.value("after");
      if (value.isEmpty()) {
        return Optional.empty();
      }
      Optional<LedgerPoint> place = Cursor.read(value);
      if (place.isEmpty() || form.value("section").isEmpty() || form.value("party").isEmpty()) {
        refuse("after", "client-recovery.report.refused.cursor");
      }
      return place;
    }

    private void refuse(String field, String key, String... values) {
      problems.add(new FilterProblem(field, texts.text(key, (java.io.Serializable[]) values)));
    }

    private String shortened(String value) {
      return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }
  }

  /**
   * A day's promise is overdue from the next day's start, so that the start is the day before's.
   */
  private static Instant afterStart(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant().plusMillis(1);
  }
}
