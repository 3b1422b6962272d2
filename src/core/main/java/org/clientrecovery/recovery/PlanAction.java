package org.clientrecovery.recovery;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is done against one problem.
 *
 * @param id the number of its entry
 * @param problem the number of the problem's entry
 * @param owner ours; empty where nobody was named
 * @param clientOwner the client's; empty where the client has no part in it
 * @param measure how both will know that it is solved
 * @param quickWin whether the client will feel it within days
 */
public record PlanAction(
    int id,
    int problem,
    String action,
    String owner,
    String clientOwner,
    Optional<LocalDate> due,
    String measure,
    boolean isDone,
    boolean quickWin) {

  static PlanAction of(PaperEntry entry) {
    return new PlanAction(
        entry.id(),
        entry.number("problem"),
        entry.value("action"),
        entry.value("owner"),
        entry.value("client-owner"),
        entry.day("due"),
        entry.value("measure"),
        entry.value("status").equals("done"),
        entry.is("quick-win"));
  }

  /** Whether its day is over and it is not done. */
  public boolean isOverdueOn(LocalDate today) {
    return !isDone && due.filter(today::isAfter).isPresent();
  }
}
