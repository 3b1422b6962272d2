package org.clientrecovery.jira.issue;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.commitment.WorkingClock;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.ContactCalendar;
import org.clientrecovery.recovery.GateAnswer;
import org.clientrecovery.recovery.GateReport;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.recovery.StageClock;
import org.clientrecovery.recovery.Standing;

/** What a recovery waits for next: its gate and its clock, from stored rows alone. */
public final class NextSteps {
  private final Gatekeeper gates;
  private final PanelNotes notes;
  private final CommitmentLedger ledger;
  private final SettingsStore settings;
  private final Contacts contacts;
  private final TimeZoneManager zones;
  private final Clock clock;

  public NextSteps(
      Gatekeeper gates,
      PanelNotes notes,
      CommitmentLedger ledger,
      SettingsStore settings,
      Contacts contacts,
      TimeZoneManager zones,
      Clock clock) {
    this.gates = gates;
    this.notes = notes;
    this.ledger = ledger;
    this.settings = settings;
    this.contacts = contacts;
    this.zones = zones;
    this.clock = clock;
  }

  /** A moment by which something should be done. */
  public record Deadline(Instant at, boolean passed) {}

  /** The questions of the present stage's gate; none at an end. */
  public List<GateAnswer> gate(Recovery recovery) {
    return gates.ask(recovery).map(GateReport::answers).orElse(List.of());
  }

  /**
   * Until when the stage should be over, in working time; empty where that is no matter of time.
   */
  public Optional<Deadline> target(Recovery recovery) {
    Settings set = settings.of(recovery.project());
    WorkingClock work = set.workingClock(zones.getDefaultTimezone().toZoneId());
    return StageClock.of(recovery, set, work, clock.instant())
        .map(reading -> deadline(reading.due()));
  }

  /** A day by whose end something should be done. */
  public record DueDay(LocalDate day, boolean passed) {}

  /** By when the client should hear from us; empty outside follow-up. */
  public Optional<DueDay> contact(Recovery recovery) {
    if (recovery.standing() != Standing.FOLLOW_UP) {
      return Optional.empty();
    }
    ContactCalendar calendar = contacts.calendar(recovery);
    return calendar.nextDue().map(day -> new DueDay(day, calendar.isOverdue(clock.instant())));
  }

  /** What to do now that promises were broken; empty where none was. */
  public String advice(Recovery recovery) {
    return notes.advice(recovery.issue());
  }

  /** The latest notice of each unresolved commitment, by its number. */
  public Map<Integer, String> notes(Recovery recovery) {
    return notes.notes(ledger.ofIssues(recovery.issues()));
  }

  private Deadline deadline(Instant at) {
    return new Deadline(at, clock.instant().isAfter(at));
  }
}
