package org.clientrecovery.jira.rescore;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.rules.WordingEngines.Judge;
import org.clientrecovery.jira.store.Judgement;
import org.clientrecovery.jira.store.KeptReview;
import org.clientrecovery.jira.store.RecoveryLists;
import org.clientrecovery.jira.store.RejudgedReview;
import org.clientrecovery.jira.store.ReviewPages;
import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RunKind;
import org.clientrecovery.jira.store.RunProgress;
import org.clientrecovery.recovery.Recovery;

/**
 * Judges comments by the rules that are published at the moment of each page, and keeps the new
 * flags and components in place of the old ones.
 *
 * <p>Promises are left alone. A comment that was judged by these very rules already is passed over,
 * so that doing a page twice does no harm. One that is edited meanwhile keeps the judgement of
 * whoever read its newer text.
 */
public final class Rescoring implements Work {
  private static final int RECOVERIES = 50;

  private final ReviewPages pages;
  private final RecoveryLists recoveries;
  private final CommentsAgain comments;
  private final WordingEngines engines;
  private final Clock clock;

  public Rescoring(
      ReviewPages pages,
      RecoveryLists recoveries,
      CommentsAgain comments,
      WordingEngines engines,
      Clock clock) {
    this.pages = pages;
    this.recoveries = recoveries;
    this.comments = comments;
    this.engines = engines;
    this.clock = clock;
  }

  /** Reviews to look at, and where to go on after them. */
  private record Page(List<KeptReview> reviews, RunProgress place, boolean isLast) {}

  @Override
  public Step next(RuleRun run, int limit, Runnable alive) {
    Page page = run.kind() == RunKind.HISTORY ? history(run, limit) : recoveries(run, limit);
    return new Step(judge(page, alive), page.isLast());
  }

  private Page history(RuleRun run, int limit) {
    long scope = run.order().scope();
    RunProgress counted =
        run.progress().total() > 0 ? run.progress() : run.progress().of(pages.count(scope));
    List<KeptReview> reviews = pages.after(scope, counted.comment(), limit);
    return new Page(
        reviews, counted.at(0, last(reviews, counted.comment())), reviews.size() < limit);
  }

  private Page recoveries(RuleRun run, int limit) {
    List<KeptReview> reviews = new ArrayList<>();
    RunProgress place = run.progress();
    List<Recovery> open = recoveries.openAfter(place.outer(), RECOVERIES);
    Iterator<Recovery> next = open.iterator();
    while (next.hasNext() && reviews.size() < limit) {
      Recovery recovery = next.next();
      int wanted = limit - reviews.size();
      List<KeptReview> more =
          pages.ofIssuesAfter(
              List.of(recovery.issue(), recovery.source()), place.comment(), wanted);
      reviews.addAll(more);
      place =
          more.size() < wanted
              ? place.at(recovery.issue(), 0)
              : place.at(place.outer(), last(more, 0));
    }
    return new Page(reviews, place, open.size() < RECOVERIES && reviews.size() < limit);
  }

  private static long last(List<KeptReview> reviews, long otherwise) {
    return reviews.isEmpty() ? otherwise : reviews.get(reviews.size() - 1).review().comment();
  }

  private RunProgress judge(Page page, Runnable alive) {
    Map<Long, Issue> issues = comments.issuesOf(page.reviews());
    Map<Long, Judge> judges = new HashMap<>();
    List<RejudgedReview> judged = new ArrayList<>();
    int left = 0;
    for (KeptReview kept : page.reviews()) {
      Issue issue = issues.get(kept.review().issue());
      if (issue == null || !isCurrent(kept, judge(issue, judges))) {
        Optional<RejudgedReview> again =
            comments.read(kept, issues).map(read -> judge(read, judge(issue, judges)));
        again.ifPresent(judged::add);
        left += again.isPresent() ? 0 : 1;
      }
      alive.run();
    }
    int kept = pages.keep(judged);
    int changed = (int) judged.stream().filter(RejudgedReview::isChanged).count();
    return page.place().plus(page.reviews().size(), changed, left + judged.size() - kept);
  }

  private Judge judge(Issue issue, Map<Long, Judge> judges) {
    return judges.computeIfAbsent(issue.getProjectObject().getId(), engines::judge);
  }

  private static boolean isCurrent(KeptReview kept, Judge judge) {
    String fingerprint = judge.engine().ruleSet().version();
    return kept.review().review().ruleSetVersion().equals(fingerprint)
        && kept.review().judgement().map(Judgement::versions).equals(Optional.of(judge.versions()));
  }

  private RejudgedReview judge(CommentsAgain.Read read, Judge judge) {
    return new RejudgedReview(
        read.kept(),
        read.project(),
        judge.engine().review(read.text(), read.context()),
        new Judgement(
            judge.versions(), clock.instant(), read.context().position(), read.context().stage()));
  }
}
