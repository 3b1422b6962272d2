package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

public class EscalationTest {
  @Test
  public void shouldReadBackWhatItSaysOfItself() {
    for (boolean repeated : new boolean[] {true, false}) {
      Escalation said = escalation(repeated, "3 invoices were wrong", "The renewal");

      assertThat(Escalation.of(Paper.ESCALATION.checked(said.values()))).isEqualTo(said);
    }
  }

  @Test
  public void shouldSayNothingOfWhatIsAtStakeWhereNothingIs() {
    assertThat(escalation(false, "It broke", "").values())
        .isEqualTo(
            Map.of(
                "trigger", "poor-process",
                "side", "shared",
                "kind", "integrity",
                "repeated", "no",
                "why", "It broke"));
    assertThat(Escalation.of(escalation(false, "It broke", "").values()).atStake()).isEmpty();
  }

  @Test
  public void shouldEndLinesAsAFormSendsThemBack() {
    assertThat(escalation(false, "one\r\ntwo", "three\r\n").values())
        .containsEntry("why", "one\ntwo")
        .containsEntry("atStake", "three");
  }

  private static Escalation escalation(boolean repeated, String why, String atStake) {
    return new Escalation(
        Trigger.POOR_PROCESS, SideAtFault.SHARED, FailureKind.INTEGRITY, repeated, why, atStake);
  }
}
