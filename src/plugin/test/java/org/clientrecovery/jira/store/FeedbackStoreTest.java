package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.clientrecovery.wording.Category;
import org.junit.Test;

public class FeedbackStoreTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final FeedbackStore store = new FeedbackStore(new MemoryDatabase().activeObjects());

  @Test
  public void shouldGiveBackTheNewestFirst() {
    store.add(feedback("sorry-if", FeedbackReason.WRONG, NOON));
    store.add(feedback("calm-down", FeedbackReason.QUOTING, NOON.plusSeconds(60)));

    assertThat(store.since(NOON, 10))
        .extracting(RuleFeedback::rule)
        .containsExactly("calm-down", "sorry-if");
    assertThat(store.since(NOON, 1)).hasSize(1);
    assertThat(store.since(NOON.plusSeconds(61), 10)).isEmpty();
  }

  @Test
  public void shouldCountByRuleAndReasonTheMostDismissedFirst() {
    List<FeedbackStore.OfRule> rules =
        FeedbackStore.byRule(
            List.of(
                feedback("calm-down", FeedbackReason.WRONG, NOON),
                feedback("sorry-if", FeedbackReason.WRONG, NOON),
                feedback("sorry-if", FeedbackReason.WRONG, NOON.plusSeconds(9)),
                feedback("sorry-if", FeedbackReason.QUOTING, NOON)));

    assertThat(rules)
        .extracting(FeedbackStore.OfRule::rule)
        .containsExactly("sorry-if", "calm-down");
    assertThat(rules.get(0).reasons())
        .isEqualTo(Map.of(FeedbackReason.WRONG, 2, FeedbackReason.QUOTING, 1));
    assertThat(rules.get(0).last()).isEqualTo(NOON.plusSeconds(9));
  }

  private static RuleFeedback feedback(String rule, FeedbackReason reason, Instant given) {
    return new RuleFeedback(rule, "v1", reason, Category.NON_APOLOGY, 1, given);
  }
}
