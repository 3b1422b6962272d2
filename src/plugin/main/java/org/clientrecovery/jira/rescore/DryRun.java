package org.clientrecovery.jira.rescore;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.rules.WordingEngines.Judge;
import org.clientrecovery.jira.store.KeptReview;
import org.clientrecovery.jira.store.ReviewPages;
import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RunOrder;
import org.clientrecovery.jira.store.RunProgress;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.WordingEngine;

/**
 * Judges the newest comments of chosen projects by a draft, and counts what would change; nothing
 * of a comment's stored judgement is touched.
 *
 * <p>Compared is with what is published now. Where that changes meanwhile, the run starts anew: a
 * result of two comparisons would say nothing.
 */
public final class DryRun implements Work {
  private static final int MOST_KEPT = 20;

  private final ReviewPages pages;
  private final CommentsAgain comments;
  private final WordingEngines engines;
  private final Map<String, WordingEngine> drafts = new ConcurrentHashMap<>();

  public DryRun(ReviewPages pages, CommentsAgain comments, WordingEngines engines) {
    this.pages = pages;
    this.comments = comments;
    this.engines = engines;
  }

  @Override
  public Step next(RuleRun run, int limit, Runnable alive) {
    RunOrder.Draft draft = run.order().draft().orElseThrow();
    RunProgress progress = comparable(run, draft);
    if (progress.outer() >= draft.projects().size()) {
      return new Step(progress, true);
    }
    return new Project(run, draft, progress).page(limit, alive);
  }

  private RunProgress comparable(RuleRun run, RunOrder.Draft draft) {
    String basis = basis(draft);
    return basis.equals(run.progress().basis())
        ? run.progress()
        : RunProgress.NONE.against(basis).of(total(draft));
  }

  private String basis(RunOrder.Draft draft) {
    return draft.projects().stream()
        .map(project -> engines.judge(project).versions())
        .map(versions -> versions.site() + "/" + versions.project())
        .collect(Collectors.joining(" ", engines.release().version() + " ", ""));
  }

  private int total(RunOrder.Draft draft) {
    return draft.projects().stream()
        .mapToInt(project -> Math.min(draft.mostEach(), pages.count(project)))
        .sum();
  }

  /** A draft in one project. */
  private final class Project {
    private final RunOrder.Draft draft;
    private final RunProgress progress;
    private final DryRunFindings findings;
    private final Judge published;
    private final WordingEngine tried;
    private final long project;

    Project(RuleRun run, RunOrder.Draft draft, RunProgress progress) {
      this.draft = draft;
      this.progress = progress;
      this.project = draft.projects().get((int) progress.outer());
      this.findings = DryRunFindings.read(progress.findings());
      this.published = engines.judge(project);
      this.tried = tried(run, draft, published, project);
    }

    Step page(int limit, Runnable alive) {
      int wanted = Math.min(limit, draft.mostEach() - findings.here());
      long before = progress.comment() == 0 ? Long.MAX_VALUE : progress.comment();
      List<KeptReview> page = pages.before(project, before, wanted);
      int skipped = compare(page, alive);
      boolean isProjectDone = page.size() < wanted || findings.here() >= draft.mostEach();
      if (isProjectDone) {
        findings.startProject();
      }
      RunProgress place =
          isProjectDone
              ? progress.at(progress.outer() + 1, 0)
              : progress.at(progress.outer(), page.get(page.size() - 1).review().comment());
      RunProgress done = place.plus(page.size(), 0, skipped).finding(findings.write());
      return new Step(done, done.outer() >= draft.projects().size());
    }

    private int compare(List<KeptReview> page, Runnable alive) {
      Map<Long, Issue> issues = comments.issuesOf(page);
      int skipped = 0;
      for (KeptReview kept : page) {
        Optional<CommentsAgain.Read> read = comments.read(kept, issues);
        read.ifPresentOrElse(this::compare, findings::pass);
        skipped += read.isPresent() ? 0 : 1;
        alive.run();
      }
      return skipped;
    }

    private void compare(CommentsAgain.Read read) {
      findings.add(read, now(read), tried.review(read.text(), read.context()));
    }

    /** What is stored, where the published rules made it. */
    private CommentReview now(CommentsAgain.Read read) {
      CommentReview stored = read.kept().review().review();
      return stored.ruleSetVersion().equals(published.engine().ruleSet().version())
          ? stored
          : published.engine().review(read.text(), read.context());
    }
  }

  private WordingEngine tried(RuleRun run, RunOrder.Draft draft, Judge published, long project) {
    boolean isOwn = published.versions().project() > 0 || run.order().scope() == project;
    long judged = isOwn ? project : SettingsStore.SITE;
    if (drafts.size() > MOST_KEPT) {
      drafts.clear();
    }
    WordingEngine drafted =
        drafts.computeIfAbsent(
            run.id() + " " + judged + " " + published.versions(),
            key -> engines.with(draft.book(), run.order().scope(), judged));
    return engines.reading(drafted, project);
  }
}
