package org.clientrecovery.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One case between a supplier and an upset client, from escalation to its end.
 *
 * <p>It belongs to the source issue that was escalated, and to others of the same client that
 * joined it, and is worked on in an issue of its own. It moves through the {@link Standing}s by
 * {@link StageMove}s; each stage is left through its {@link Gate}. A round starts with the
 * escalation and again when the client is angry again: what was said before does not count for the
 * gates of a new round. Immutable.
 *
 * @param issue id of the recovery's own issue
 * @param source id of the issue that was escalated
 * @param project id of the project of both
 * @param escalatedBy user key of the agent
 * @param since when the present standing was reached
 * @param roundSince when the present round started
 * @param rounds how many rounds there were, 1 or more
 * @param clientConfirmed when the client said that it is over, or null
 * @param joined ids of the other issues whose case it is as well, in the order in which they joined
 */
public record Recovery(
    long issue,
    long source,
    long project,
    Escalation escalation,
    String escalatedBy,
    Instant opened,
    Standing standing,
    Instant since,
    Instant roundSince,
    int rounds,
    Instant clientConfirmed,
    List<Long> joined) {

  public Recovery {
    Objects.requireNonNull(escalation, "escalation");
    Objects.requireNonNull(escalatedBy, "escalatedBy");
    Objects.requireNonNull(opened, "opened");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(roundSince, "roundSince");
    joined = List.copyOf(joined);
  }

  /** The recovery as it stands right after that issue was escalated. */
  public static Recovery escalated(
      Place place, Escalation escalation, String escalatedBy, Instant at) {
    return new Recovery(
        place.issue(),
        place.source(),
        place.project(),
        escalation,
        escalatedBy,
        at,
        Standing.ACKNOWLEDGE,
        at,
        at,
        1,
        null,
        List.of());
  }

  /** Where a recovery lives in the host: ids of its issue, its source and their project. */
  public record Place(long issue, long source, long project) {}

  /**
   * This recovery after that move.
   *
   * @throws UnknownStageMove where no move leads there
   */
  public Recovery movedTo(Standing to, Instant at) {
    StageMove move =
        StageMove.between(standing, to)
            .orElseThrow(() -> new UnknownStageMove(issue, standing, to));
    return placed(to, at, move.startsNewRound());
  }

  /**
   * This recovery at that standing by a way that practice does not know, such as a workflow that
   * somebody changed; the round goes on.
   */
  public Recovery placedAt(Standing to, Instant at) {
    return placed(to, at, false);
  }

  private Recovery placed(Standing to, Instant at, boolean anew) {
    return new Recovery(
        issue,
        source,
        project,
        escalation,
        escalatedBy,
        opened,
        to,
        at,
        anew ? at : roundSince,
        anew ? rounds + 1 : rounds,
        anew || to == Standing.ACT ? null : clientConfirmed,
        joined);
  }

  /** This recovery with the client's word, given at that moment, that it is over. */
  public Recovery confirmedByClient(Instant at) {
    return new Recovery(
        issue,
        source,
        project,
        escalation,
        escalatedBy,
        opened,
        standing,
        since,
        roundSince,
        rounds,
        Objects.requireNonNull(at, "at"),
        joined);
  }

  /** This recovery with that issue among its sources. */
  public Recovery joinedBy(long other) {
    return sources().contains(other)
        ? this
        : withJoined(Stream.concat(joined.stream(), Stream.of(other)).toList());
  }

  /** This recovery without that issue; the source that was escalated never leaves. */
  public Recovery leftBy(long other) {
    return withJoined(joined.stream().filter(issue -> issue != other).toList());
  }

  /** The issues that the client knows: the one that was escalated, then those that joined. */
  public List<Long> sources() {
    return Stream.concat(Stream.of(source), joined.stream()).toList();
  }

  /** All issues whose comments count: its own, then its sources. */
  public List<Long> issues() {
    return Stream.concat(Stream.of(issue), sources().stream()).toList();
  }

  private Recovery withJoined(List<Long> others) {
    return new Recovery(
        issue,
        source,
        project,
        escalation,
        escalatedBy,
        opened,
        standing,
        since,
        roundSince,
        rounds,
        clientConfirmed,
        others);
  }

  public boolean isConfirmedByClient() {
    return clientConfirmed != null;
  }
}
