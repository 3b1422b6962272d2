package org.clientrecovery.jira.store;

import java.time.Instant;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;

/** A recovery for tests to which its number and its reason don't matter. */
public final class RecoverySample {
  private RecoverySample() {}

  /** Issue 7 for the source 3 in project 1, by our mistake, escalated by ann. */
  public static Recovery since(Instant instant) {
    return Recovery.escalated(
        new Recovery.Place(7, 3, 1),
        new Escalation(
            Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", ""),
        "ann",
        instant);
  }
}
