package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;
import org.junit.Test;

public class EscalationFormTest {

  @Test
  public void shouldBecomeTheEscalationThatItDescribes() {
    assertThat(form("our-mistake", " Payroll was wrong ", "yes").escalation())
        .isEqualTo(
            new Escalation(
                Trigger.OUR_MISTAKE,
                SideAtFault.US,
                FailureKind.COMPETENCE,
                true,
                "Payroll was wrong",
                ""));
  }

  @Test
  public void shouldNameEachFieldOfAnEmptyFormOnce() {
    EscalationForm empty = new EscalationForm(null, null, null, false, null, null, null);

    assertThat(empty.problems())
        .extracting(EscalationForm.Problem::field)
        .containsExactly("trigger", "side", "kind", "why", "goodFaith");
  }

  @Test
  public void shouldRefuseValuesThatNobodyCouldChoose() {
    assertThat(form("<script>", "why", "maybe").problems())
        .extracting(EscalationForm.Problem::field)
        .containsExactly("trigger", "goodFaith");
  }

  @Test
  public void shouldRefuseScopeCreepAndBadFaithEachWithItsOwnWords() {
    assertThat(form("our-mistake", "why", "scope-creep").problems())
        .containsExactly(
            new EscalationForm.Problem(
                "goodFaith", "client-recovery.escalate.refused.scope-creep"));
    assertThat(form("our-mistake", "why", "bad-faith").problems())
        .containsExactly(
            new EscalationForm.Problem("goodFaith", "client-recovery.escalate.refused.bad-faith"));
  }

  @Test
  public void shouldRefuseATextThatIsTooLong() {
    assertThat(form("our-mistake", "x".repeat(20_001), "yes").problems())
        .containsExactly(new EscalationForm.Problem("why", "client-recovery.escalate.too-long"));
  }

  @Test
  public void shouldNotBecomeAnEscalationWhileThereAreProblems() {
    assertThatThrownBy(() -> form(null, "why", "yes").escalation())
        .isInstanceOf(IllegalStateException.class);
  }

  private static EscalationForm form(String trigger, String why, String goodFaith) {
    return new EscalationForm(trigger, "us", "competence", true, why, null, goodFaith);
  }
}
