package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

public class StageMoveTest {

  private static final Map<Standing, Set<Standing>> PRACTICE =
      Map.of(
          Standing.ACKNOWLEDGE, Set.of(Standing.APOLOGIZE, Standing.PARTED_WAYS),
          Standing.APOLOGIZE, Set.of(Standing.ACKNOWLEDGE, Standing.PLAN, Standing.PARTED_WAYS),
          Standing.PLAN, Set.of(Standing.ACKNOWLEDGE, Standing.ACT, Standing.PARTED_WAYS),
          Standing.ACT,
              Set.of(Standing.ACKNOWLEDGE, Standing.PLAN, Standing.FOLLOW_UP, Standing.PARTED_WAYS),
          Standing.FOLLOW_UP,
              Set.of(
                  Standing.ACKNOWLEDGE,
                  Standing.PLAN,
                  Standing.ACT,
                  Standing.RECOVERED,
                  Standing.PARTED_WAYS),
          Standing.RECOVERED, Set.of(Standing.ACKNOWLEDGE, Standing.PLAN, Standing.ACT),
          Standing.PARTED_WAYS, Set.of());

  @Test
  public void shouldKnowExactlyTheMovesOfPractice() {
    for (Standing from : Standing.values()) {
      Set<Standing> reachable =
          Arrays.stream(Standing.values())
              .filter(to -> StageMove.between(from, to).isPresent())
              .collect(Collectors.toSet());
      assertThat(reachable).as("from %s", from).isEqualTo(PRACTICE.get(from));
    }
  }

  @Test
  public void shouldAskTheGateOnlyOnTheWayForward() {
    assertThat(StageMove.between(Standing.PLAN, Standing.ACT).orElseThrow().passesGate()).isTrue();
    assertThat(StageMove.between(Standing.ACT, Standing.PLAN).orElseThrow().passesGate()).isFalse();
    assertThat(StageMove.between(Standing.PLAN, Standing.PARTED_WAYS).orElseThrow().passesGate())
        .isFalse();
  }

  @Test
  public void shouldStartANewRoundOnlyWhenTheClientIsAngryAgain() {
    assertThat(
            StageMove.between(Standing.FOLLOW_UP, Standing.ACKNOWLEDGE)
                .orElseThrow()
                .startsNewRound())
        .isTrue();
    assertThat(StageMove.between(Standing.FOLLOW_UP, Standing.ACT).orElseThrow().startsNewRound())
        .isFalse();
  }

  @Test
  public void shouldRefuseAKindThatDoesNotFitTheEnds() {
    assertThatThrownBy(
            () -> new StageMove(Standing.PLAN, Standing.ACT, StageMove.Kind.PLAN_REJECTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PLAN_REJECTED");
  }
}
