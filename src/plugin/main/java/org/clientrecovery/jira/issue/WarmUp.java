package org.clientrecovery.jira.issue;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.SourceReadings;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.wording.RuleExamples;
import org.clientrecovery.wording.WordingEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does once, after the plugin has started, what the first escalation of a node would otherwise wait
 * for: asks the tables of a recovery, compiles the published rules, and reads sentences by them.
 *
 * <p>It writes nothing, holds no lock, and is on a daemon thread that ends when the plugin stops.
 * Whatever fails here is left to the first request that needs it.
 */
public final class WarmUp implements LifecycleAware {
  /**
   * Every so many rules one lends its examples: all languages, and no more than a second of work.
   */
  private static final int EACH = 3;

  /** Of this issue and project nothing is kept. */
  private static final long NOTHING = -1;

  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private final WordingEngines engines;
  private final PromiseFinder promises;
  private final RecoveryStore recoveries;
  private final SourceReadings readings;
  private final ReviewStore reviews;
  private final CommitmentLedger ledger;
  private final PaperStore papers;
  private final Clock clock;
  private final Thread background = new Thread(this::work, "client-recovery-warm-up");

  public WarmUp(
      WordingEngines engines,
      PromiseFinder promises,
      RecoveryStore recoveries,
      SourceReadings readings,
      ReviewStore reviews,
      CommitmentLedger ledger,
      PaperStore papers,
      Clock clock) {
    this.engines = engines;
    this.promises = promises;
    this.recoveries = recoveries;
    this.readings = readings;
    this.reviews = reviews;
    this.ledger = ledger;
    this.papers = papers;
    this.clock = clock;
    background.setDaemon(true);
    background.setPriority(Thread.MIN_PRIORITY);
  }

  /** Begins, and returns at once; not before the plugin's tables may be used. */
  @Override
  public void onStart() {
    background.start();
  }

  @Override
  public void onStop() {
    background.interrupt();
  }

  private void work() {
    try {
      askTables();
      readSentences();
    } catch (RuntimeException e) {
      LOG.debug("not all is warm; the first request does the rest", e);
    }
  }

  private void askTables() {
    recoveries.concerning(NOTHING);
    recoveries.openOfSource(NOTHING);
    readings.of(NOTHING);
    reviews.firstPublicReply(List.of(NOTHING));
    ledger.ofIssues(List.of(NOTHING));
    papers.of(NOTHING);
  }

  private void readSentences() {
    WordingEngine engine = engines.ofSite();
    CommentContext context = CommentContext.publicReply(clock.instant(), ZoneOffset.UTC);
    for (int i = 0; i < engine.ruleSet().rules().size() && !background.isInterrupted(); i += EACH) {
      sentences(engine.ruleSet().rules().get(i).examples())
          .forEach(
              sentence -> {
                engine.review(sentence, context);
                promises.find(sentence, context, SettingsStore.SITE);
              });
    }
  }

  private static Stream<String> sentences(RuleExamples examples) {
    return Stream.concat(examples.hits().stream(), examples.misses().stream());
  }
}
