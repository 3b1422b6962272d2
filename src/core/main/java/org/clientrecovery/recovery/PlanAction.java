package org.clientrecovery.recovery;

import java.time.LocalDate;
import java.util.Optional;
import org.clientrecovery.commitment.Party;

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

  /** The action as a promise of the ledger quotes it: on one line, at most 280 UTF-16 units. */
  public String promise() {
    return Excerpt.of(action);
  }

  /** Who has to do it: the client where somebody of theirs is named and nobody of ours. */
  public Party party() {
    return owner.isEmpty() && !clientOwner.isEmpty() ? Party.CLIENT : Party.US;
  }

  /** The name of who has to do it; empty where nobody was named. */
  public Optional<String> named() {
    return Optional.of(party() == Party.US ? owner : clientOwner).filter(name -> !name.isEmpty());
  }

  /** Whether its day is over and it is not done. */
  public boolean isOverdueOn(LocalDate today) {
    return !isDone && due.filter(today::isAfter).isPresent();
  }
}
