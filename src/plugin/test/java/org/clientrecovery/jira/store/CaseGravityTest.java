package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Gravity;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;
import org.junit.Before;
import org.junit.Test;

public class CaseGravityTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Decision ANN = new Decision("ann", MONDAY, "");
  private static final long RECOVERY = 70;
  private static final long SOURCE = 7;

  private final MemoryDatabase database = new MemoryDatabase();
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  private final CaseGravity gravity = new CaseGravity(database.activeObjects(), database.locks());

  @Before
  public void escalate() {
    Recovery recovery =
        Recovery.escalated(
            new Recovery.Place(RECOVERY, SOURCE, 1),
            new Escalation(
                Trigger.values()[0],
                SideAtFault.values()[0],
                FailureKind.values()[0],
                false,
                "the invoice was wrong twice",
                ""),
            "ann",
            MONDAY);
    new RecoveryStore(database.activeObjects(), database.locks())
        .add(recovery, Chronology.of(List.of()));
  }

  @Test
  public void shouldBeAsEscalatedWhileNothingIsBroken() {
    promise(SOURCE, Party.US);

    assertThat(gravity.of(RECOVERY)).isEqualTo(Gravity.AS_ESCALATED);
  }

  @Test
  public void shouldGetGraverWithEachPromiseThatWeBreakWhereverItWasMade() {
    miss(promise(SOURCE, Party.US));
    assertThat(gravity.of(RECOVERY)).isEqualTo(Gravity.GRAVER);

    miss(promise(RECOVERY, Party.US));
    assertThat(gravity.of(RECOVERY)).isEqualTo(Gravity.GRAVEST);
  }

  @Test
  public void shouldNotGetGraverByWhatTheClientMisses() {
    miss(promise(SOURCE, Party.CLIENT));

    assertThat(gravity.of(RECOVERY)).isEqualTo(Gravity.AS_ESCALATED);
  }

  @Test
  public void shouldStayGraverWhenAMissedPromiseIsKeptLate() {
    int id = promise(SOURCE, Party.US);
    miss(id);

    ledger.change(id, promise -> promise.keptAt(MONDAY.plusSeconds(999_999)), ANN);

    assertThat(gravity.of(RECOVERY)).isEqualTo(Gravity.GRAVER);
  }

  @Test
  public void shouldGetLighterAgainWhenItWasKeptInTimeAfterAll() {
    int id = promise(SOURCE, Party.US);
    miss(id);

    ledger.change(id, promise -> promise.keptAt(MONDAY), ANN);

    assertThat(gravity.of(RECOVERY)).isEqualTo(Gravity.AS_ESCALATED);
  }

  @Test
  public void shouldCountTwoPromisesThatAreBrokenAtOnce() throws Exception {
    int one = promise(SOURCE, Party.US);
    int other = promise(RECOVERY, Party.US);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      for (Future<Void> done : nodes.invokeAll(List.of(missing(one), missing(other)))) {
        done.get();
      }
    } finally {
      nodes.shutdownNow();
    }

    assertThat(gravity.of(RECOVERY)).isEqualTo(Gravity.GRAVEST);
  }

  private Callable<Void> missing(int id) {
    return () -> {
      miss(id);
      return null;
    };
  }

  private void miss(int id) {
    ledger.change(id, Commitment::missed, ANN);
  }

  private int promise(long issue, Party party) {
    Commitment commitment =
        new Commitment(
            "we send it",
            party,
            Optional.empty(),
            Optional.empty(),
            MONDAY,
            Optional.of(Due.on(LocalDate.of(2026, 3, 3), ZoneOffset.UTC)),
            CommitmentState.PROPOSED);
    LedgerPlace place = new LedgerPlace(issue, 1, RECOVERY, SOURCE, "cleo");
    return ledger.add(place, commitment, Optional.of("ann"), ANN).id();
  }
}
