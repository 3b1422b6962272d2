package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.Test;

public class AdviceTest {
  @Test
  public void shouldAskToOwnAMistakeOfOursPlainly() {
    assertThat(Advice.of(escalated(Trigger.OUR_MISTAKE, SideAtFault.US, false)))
        .containsExactly(Advice.OWN_IT_PLAINLY);
  }

  @Test
  public void shouldLetAClientSpeakFirstWhoMadeTheMistake() {
    assertThat(Advice.of(escalated(Trigger.CLIENT_MISTAKE, SideAtFault.CLIENT, false)))
        .startsWith(Advice.LET_THEM_SPEAK_FIRST);
  }

  @Test
  public void shouldSayLastThatItIsNotTheFirstTime() {
    assertThat(Advice.of(escalated(Trigger.POOR_PROCESS, SideAtFault.SHARED, true)))
        .containsExactly(
            Advice.NAME_THE_MISSED_DATE,
            Advice.OUR_SHARE_FIRST,
            Advice.OWN_IT_PLAINLY,
            Advice.SAY_THAT_IT_IS_NOT_THE_FIRST_TIME);
  }

  @Test
  public void shouldAskForFactsInsteadOfWordsWhereHonestyIsInDoubt() {
    Escalation doubted =
        new Escalation(
            Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.INTEGRITY, false, "why", "");

    assertThat(Advice.of(doubted)).containsExactly(Advice.SHOW_WHAT_CAN_BE_CHECKED);
  }

  @Test
  public void shouldGiveEachAdviceToSomebody() {
    Set<Advice> given = EnumSet.noneOf(Advice.class);
    for (Trigger trigger : Trigger.values()) {
      for (SideAtFault side : SideAtFault.values()) {
        Arrays.stream(FailureKind.values())
            .map(kind -> new Escalation(trigger, side, kind, true, "why", ""))
            .forEach(escalation -> given.addAll(Advice.of(escalation)));
      }
    }

    assertThat(given).containsExactlyInAnyOrder(Advice.values());
  }

  private static Escalation escalated(Trigger trigger, SideAtFault side, boolean repeated) {
    return new Escalation(trigger, side, FailureKind.COMPETENCE, repeated, "why", "");
  }
}
