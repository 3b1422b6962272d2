package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

/** A rule whose table has a network beside it. */
public class NetworkRuleTest {
  private static final String TABLE =
      "labels: blame defensive\nclasses: we\nwords: the\nbias: -1 -1\nw:late\tblame 0.10\n";

  /** Points for "you", no matter where it stands. */
  private static final String NETWORK =
      "labels: blame defensive\nfilters: 8 0 0\nscale: 1\nbias:"
          + " 0".repeat(8)
          + "\n"
          + "hidden: 0 1"
          + " 0".repeat(35)
          + "\nblame: -4 3\ndefensive: -4 3\n"
          + "~unknown\tAAAAAAAAAAA=\nyou\tBAAAAAAAAAA=\n";

  private static final CommentContext REPLY =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));

  private static RuleSet rules(String network, String line) {
    return RuleSet.of(
        List.of(
            new RuleSource("models/own.model", TABLE),
            new RuleSource("models/own.network", network),
            new RuleSource("own-en/pack.yaml", "language: en\n"),
            new RuleSource("settings.yaml", "threshold: 20\ncategory_threshold: 10\n"),
            new RuleSource(
                "own-en/blame/own.yaml",
                "id: own\ncategory: blame\nkind: model\nfile: models/own.model\n"
                    + line
                    + "at_least: 0.5\nmessage: m\nsuggestion: s\nweight: 90\nbecause: b\n")));
  }

  private static boolean flags(RuleSet rules, String comment) {
    assertThat(rules.problems()).isEmpty();
    return !new WordingEngine(rules).review(comment, REPLY).flags().isEmpty();
  }

  @Test
  public void shouldFlagWhatTheNetworkAloneObjectsTo() {
    RuleSet both = rules(NETWORK, "network: models/own.network\n");

    assertThat(flags(both, "The line went down and you did that. It was late here.")).isTrue();
    assertThat(flags(both, "The line went down and they did that. It was late here.")).isFalse();
    assertThat(flags(rules(NETWORK, ""), "The line went down and you did that. It was late."))
        .isFalse();
  }

  @Test
  public void shouldTakeNoSideForWordsItDoesNotKnow() {
    RuleSet both = rules(NETWORK, "network: models/own.network\n");

    assertThat(flags(both, "Qwx zzyx vbnm jklk. Poiu ytre wqas dfgh.")).isFalse();
  }

  @Test
  public void shouldLeaveWhatTheNetworkJudgesBesideTheWording() {
    String more = NETWORK.replace("labels: blame defensive", "labels: blame defensive promise");
    RuleSet both =
        rules(more.replace("~unknown", "promise: 0 9\n~unknown"), "network: models/own.network\n");

    assertThat(flags(both, "The line went down and you did that. It was late here.")).isTrue();
    assertThat(flags(both, "The line went down and they did that. It was late here.")).isFalse();
  }

  @Test
  public void shouldSwitchOffTheRuleWhoseNetworkIsMissingBrokenOrAnothers() {
    assertThat(problems(rules(NETWORK, "network: models/none.network\n")))
        .contains("own-en/blame/own.yaml", "models/none.network");
    assertThat(problems(rules("labels: blame\nfilters: 1\n", "network: models/own.network\n")))
        .contains("models/own.network:3");
    String other = NETWORK.replace("labels: blame defensive", "labels: excuse defensive");
    assertThat(
            problems(
                rules(other.replace("\nblame:", "\nexcuse:"), "network: models/own.network\n")))
        .contains("models/own.network judges by other labels than models/own.model");
  }

  private static String problems(RuleSet rules) {
    return rules.problems().toString();
  }
}
