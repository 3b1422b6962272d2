package org.clientrecovery.jira.issue;

import java.util.List;
import org.clientrecovery.recovery.Gate;
import org.clientrecovery.recovery.GateAnswer;
import org.clientrecovery.recovery.GateMode;
import org.clientrecovery.recovery.GateReport;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.Recovery;

/**
 * What a gate says of a recovery, and what is done about it.
 *
 * @param mode what the project set
 * @param overrides those that were recorded for this gate in this round, and are not used up
 */
public record GateCheck(
    Recovery recovery, Gate gate, GateReport report, GateMode mode, List<PaperEntry> overrides) {

  public GateCheck {
    overrides = List.copyOf(overrides);
  }

  /** The same where a workflow says what is done. */
  public GateCheck in(GateMode other) {
    return new GateCheck(recovery, gate, report, other, overrides);
  }

  /** What is still asked. */
  public List<GateAnswer> missing() {
    return report.answers().stream().filter(answer -> !answer.met()).toList();
  }

  /** Whether the move is refused. */
  public boolean isClosed() {
    return mode == GateMode.BLOCK && !report.isOpen() && overrides.isEmpty();
  }

  /** Whether the move goes through although something is missing, and nobody overrode it. */
  public boolean isWarned() {
    return mode == GateMode.WARN && !report.isOpen();
  }

  /** Whether the move goes through by an override alone, which is used up by it. */
  public boolean isOverridden() {
    return mode == GateMode.BLOCK && !report.isOpen() && !overrides.isEmpty();
  }
}
