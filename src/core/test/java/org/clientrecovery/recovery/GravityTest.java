package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.commitment.Party;
import org.junit.Test;

public class GravityTest {
  private static Commitment by(Party party, CommitmentState state) {
    return new Commitment(
        "we send it",
        party,
        Optional.empty(),
        Optional.empty(),
        Instant.EPOCH,
        Optional.empty(),
        state);
  }

  @Test
  public void shouldGrowWithEachPromiseThatWeMissOrKeepLate() {
    Commitment missed = by(Party.US, CommitmentState.MISSED);
    Commitment late = by(Party.US, CommitmentState.LATE);

    assertThat(Gravity.of(List.of())).isEqualTo(Gravity.AS_ESCALATED);
    assertThat(Gravity.of(List.of(missed))).isEqualTo(Gravity.GRAVER);
    assertThat(Gravity.of(List.of(missed, late))).isEqualTo(Gravity.GRAVEST);
    assertThat(Gravity.of(List.of(missed, late, missed))).isEqualTo(Gravity.GRAVEST);
  }

  @Test
  public void shouldNotGrowByWhatTheClientMissesNorByWhatIsKeptMovedOrTakenBack() {
    assertThat(
            Gravity.of(
                List.of(
                    by(Party.CLIENT, CommitmentState.MISSED),
                    by(Party.US, CommitmentState.OPEN),
                    by(Party.US, CommitmentState.KEPT),
                    by(Party.US, CommitmentState.MOVED),
                    by(Party.US, CommitmentState.WITHDRAWN),
                    by(Party.US, CommitmentState.DISMISSED))))
        .isEqualTo(Gravity.AS_ESCALATED);
  }
}
