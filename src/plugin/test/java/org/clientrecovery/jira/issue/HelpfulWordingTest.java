package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.clientrecovery.jira.store.RecoverySample;
import org.clientrecovery.jira.store.ReviewGlance;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.text.Audience;
import org.clientrecovery.wording.Component;
import org.junit.Test;

public class HelpfulWordingTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Recovery recovery = RecoverySample.since(NOON);

  @Test
  public void shouldTickWhatWasSaidInPublicSinceTheRoundBegan() {
    assertThat(met(recovery, reply(NOON, Audience.PUBLIC, Component.APOLOGY)))
        .containsExactly("apology");
  }

  @Test
  public void shouldNotTickWhatColleaguesAloneReadOrWhatWasSaidBefore() {
    assertThat(met(recovery, reply(NOON, Audience.INTERNAL, Component.APOLOGY))).isEmpty();
    assertThat(met(recovery, reply(NOON.minusSeconds(1), Audience.PUBLIC, Component.APOLOGY)))
        .isEmpty();
  }

  @Test
  public void shouldTickTheFollowUpOnceSomethingWasWrittenInThatStage() {
    Instant later = NOON.plusSeconds(60);
    Recovery followUp = recovery.placedAt(Standing.FOLLOW_UP, later);

    assertThat(met(followUp, reply(later, Audience.PUBLIC, Component.PLAN)))
        .containsExactly("plan", "follow-up-in-writing");
    assertThat(met(followUp, reply(NOON, Audience.PUBLIC, Component.PLAN))).containsExactly("plan");
    assertThat(met(recovery, reply(later, Audience.PUBLIC, Component.PLAN)))
        .containsExactly("plan");
  }

  @Test
  public void shouldHoldTheSevenComponentsAPromiseAndAFollowUp() {
    assertThat(HelpfulWording.of(recovery, List.of(), List.of())).hasSize(9);
  }

  private static List<String> met(Recovery recovery, ReviewGlance... replies) {
    return HelpfulWording.of(recovery, List.of(replies), List.of()).stream()
        .filter(HelpfulWording.Item::met)
        .map(HelpfulWording.Item::id)
        .toList();
  }

  private static ReviewGlance reply(Instant at, Audience audience, Component component) {
    return new ReviewGlance(1, audience, at, Set.of(component), false, () -> null);
  }
}
