package org.clientrecovery.jira.issue;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.StoredReview;
import org.clientrecovery.recovery.Gate;
import org.clientrecovery.recovery.GateEvidence;
import org.clientrecovery.recovery.GateReport;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.recovery.WorkingPapers;

/** Asks the gates of recoveries, from stored rows alone: four queries. */
public final class Gatekeeper {
  private final ReviewStore reviews;
  private final CommitmentLedger ledger;
  private final PaperStore papers;
  private final SettingsStore settings;
  private final PromiseWords words;
  private final TimeZoneManager zones;
  private final Clock clock;

  public Gatekeeper(
      ReviewStore reviews,
      CommitmentLedger ledger,
      PaperStore papers,
      SettingsStore settings,
      PromiseWords words,
      TimeZoneManager zones,
      Clock clock) {
    this.reviews = reviews;
    this.ledger = ledger;
    this.papers = papers;
    this.settings = settings;
    this.words = words;
    this.zones = zones;
    this.clock = clock;
  }

  /** What the gate of the present stage says; empty for a recovery that has ended. */
  public Optional<GateReport> ask(Recovery recovery) {
    return check(recovery, false).map(GateCheck::report);
  }

  /** The same, where the rows were read already. */
  public Optional<GateReport> ask(
      Recovery recovery, List<StoredReview> replies, List<LedgerEntry> promises) {
    return gate(recovery, false)
        .map(
            gate ->
                gate.ask(
                    evidence(recovery, replies, promises, papers.of(recovery.issue()))
                        .with(settings.of(recovery.project()), zone())));
  }

  /**
   * What the gate of the present stage, or that of parting ways, says, what is done about it, and
   * who may pass all the same; empty for a recovery that has ended.
   */
  public Optional<GateCheck> check(Recovery recovery, boolean partingWays) {
    return gate(recovery, partingWays).map(gate -> check(recovery, gate));
  }

  private GateCheck check(Recovery recovery, Gate gate) {
    List<Long> issues = recovery.issues();
    WorkingPapers written = papers.of(recovery.issue());
    Settings set = settings.of(recovery.project());
    GateEvidence evidence =
        evidence(recovery, reviews.ofIssues(issues), ledger.ofIssues(issues), written)
            .with(set, zone());
    return new GateCheck(
        recovery,
        gate,
        gate.ask(evidence),
        set.gate(gate.setting()),
        written.unusedOverrides(gate.id(), recovery.rounds()));
  }

  private static Optional<Gate> gate(Recovery recovery, boolean partingWays) {
    return recovery
        .standing()
        .stage()
        .map(stage -> partingWays ? Gate.ofPartingWays(stage) : Gate.of(stage));
  }

  private GateEvidence evidence(
      Recovery recovery,
      List<StoredReview> replies,
      List<LedgerEntry> promises,
      WorkingPapers written) {
    Instant now = clock.instant();
    return GateEvidence.of(
            recovery,
            replies.stream().map(StoredReview::asReply).toList(),
            promises.stream().map(entry -> words.forGate(entry, now)).toList(),
            now)
        .with(written);
  }

  private ZoneId zone() {
    return zones.getDefaultTimezone().toZoneId();
  }
}
