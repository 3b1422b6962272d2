package org.clientrecovery.recovery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The working papers of one recovery, as they stand. Immutable. */
public final class WorkingPapers {
  private static final WorkingPapers EMPTY = new WorkingPapers(List.of());

  private final List<PaperEntry> entries;

  private WorkingPapers(List<PaperEntry> entries) {
    this.entries = entries;
  }

  /** The papers with those entries, removed ones among them. */
  public static WorkingPapers of(List<PaperEntry> entries) {
    return new WorkingPapers(
        entries.stream()
            .sorted(Comparator.comparingInt(PaperEntry::place).thenComparing(PaperEntry::id))
            .toList());
  }

  /** The papers of a recovery in which nobody has written yet. */
  public static WorkingPapers empty() {
    return EMPTY;
  }

  /** The entries of that paper in their order, without removed ones. */
  public List<PaperEntry> of(Paper paper) {
    return all(paper).stream().filter(entry -> !entry.removed()).toList();
  }

  /** The entry of a paper that has a single one. */
  public Optional<PaperEntry> the(Paper paper) {
    return of(paper).stream().findFirst();
  }

  public List<Problem> problems() {
    return of(Paper.PROBLEM).stream().map(Problem::of).toList();
  }

  public List<PlanAction> actions() {
    return of(Paper.PLAN_ACTION).stream().map(PlanAction::of).toList();
  }

  /** The problems that no action of the plan is against. */
  public List<Problem> problemsWithoutAction() {
    Set<Integer> planned = actions().stream().map(PlanAction::problem).collect(Collectors.toSet());
    return problems().stream().filter(problem -> !planned.contains(problem.id())).toList();
  }

  /** How far the client agreed to the problem list as it stands. */
  public Agreement problemAgreement() {
    return agreement(Paper.PROBLEM_AGREEMENT, Paper.PROBLEM);
  }

  /** How far the client agreed to the plan as it stands. */
  public Agreement planAgreement() {
    return agreement(Paper.PLAN_AGREEMENT, Paper.PLAN_ACTION);
  }

  /** The overrides of that gate that were recorded in that round and are not used up. */
  public List<PaperEntry> unusedOverrides(String gate, int round) {
    return of(Paper.OVERRIDE).stream()
        .filter(entry -> entry.value("gate").equals(gate) && entry.number("round") == round)
        .filter(entry -> !entry.has("used"))
        .toList();
  }

  /** How gates were passed in that round with open questions: by a warning, or by an override. */
  public List<PaperEntry> passages(int round) {
    return entries.stream()
        .filter(entry -> !entry.removed() && entry.number("round") == round)
        .filter(
            entry ->
                entry.paper() == Paper.WARNING
                    || entry.paper() == Paper.OVERRIDE && entry.has("used"))
        .toList();
  }

  private Agreement agreement(Paper given, Paper to) {
    return the(given)
        .map(entry -> isReworded(to, entry.changed().at()) ? Agreement.STALE : Agreement.GIVEN)
        .orElse(Agreement.NONE);
  }

  private boolean isReworded(Paper paper, Instant moment) {
    return all(paper).stream().anyMatch(entry -> entry.worded().isAfter(moment));
  }

  private List<PaperEntry> all(Paper paper) {
    return entries.stream().filter(entry -> entry.paper() == paper).toList();
  }
}
