package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;
import org.clientrecovery.wording.CommentReview;
import org.junit.Test;

public class ReviewPagesTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Judgement BY_TWO =
      new Judgement(new RuleVersions(2, 1), MONDAY, Position.FIRST, Optional.of(Stage.PLAN));

  private final MemoryDatabase database = new MemoryDatabase();
  private final ReviewStore store = new ReviewStore(database.activeObjects(), database.locks());
  private final ReviewPages pages = new ReviewPages(database.activeObjects(), database.locks());

  @Test
  public void shouldGiveBackWhoJudgedAndInWhichCircumstances() {
    StoredReview review = with(review(12, 7, 1, 50), BY_TWO);
    store.save(review);

    assertThat(store.ofComment(12)).contains(review);
  }

  @Test
  public void shouldGiveAllReviewsInPagesByTheNumberOfTheComment() {
    for (long comment : List.of(30, 10, 50, 20, 40)) {
      store.save(review(comment, 7, 1 + comment % 3, 50));
    }

    assertThat(comments(pages.after(SettingsStore.SITE, 0, 2))).containsExactly(10L, 20L);
    assertThat(comments(pages.after(SettingsStore.SITE, 20, 2))).containsExactly(30L, 40L);
    assertThat(comments(pages.after(SettingsStore.SITE, 40, 2))).containsExactly(50L);
    assertThat(pages.after(SettingsStore.SITE, 50, 2)).isEmpty();
    assertThat(pages.count(SettingsStore.SITE)).isEqualTo(5);
  }

  @Test
  public void shouldGiveThoseOfOneProjectOrOfSomeIssuesAlone() {
    store.save(review(10, 7, 1, 50));
    store.save(review(20, 8, 2, 50));
    store.save(review(30, 9, 1, 50));

    assertThat(comments(pages.after(1, 0, 10))).containsExactly(10L, 30L);
    assertThat(comments(pages.before(1, Long.MAX_VALUE, 10))).containsExactly(30L, 10L);
    assertThat(comments(pages.before(1, 30, 10))).containsExactly(10L);
    assertThat(comments(pages.ofIssuesAfter(List.of(8L, 9L), 0, 10))).containsExactly(20L, 30L);
    assertThat(comments(pages.ofIssuesAfter(List.of(8L, 9L), 20, 10))).containsExactly(30L);
    assertThat(pages.count(1)).isEqualTo(2);
  }

  @Test
  public void shouldReadAPageOfAProjectByItsIndex() {
    for (int comment = 1; comment < 200; comment++) {
      store.save(review(comment, 7, comment % 5, 50));
    }
    List<String> statements = database.statementsOf(() -> pages.after(1, 40, 10));

    assertThat(statements).hasSize(1);
    assertThat(database.planOf(statements.get(0))).containsIgnoringCase("project");
  }

  @Test
  public void shouldPutTheNewJudgementInPlaceOfTheOldOne() {
    store.save(review(12, 7, 1, 50));

    int kept = pages.keep(List.of(judged(only(), 80)));

    StoredReview now = store.ofComment(12).orElseThrow();
    assertThat(kept).isEqualTo(1);
    assertThat(now.review().score()).isEqualTo(80);
    assertThat(now.judgement()).contains(BY_TWO);
    assertThat(now.author()).isEqualTo("ann");
  }

  @Test
  public void shouldNotPutAnOldJudgementOverThatOfAnEditedComment() {
    store.save(review(12, 7, 1, 50));
    RejudgedReview late = judged(only(), 80);
    store.save(review(12, 7, 1, 20));

    assertThat(pages.keep(List.of(late))).isZero();
    assertThat(store.ofComment(12).orElseThrow().review().score()).isEqualTo(20);
  }

  @Test
  public void shouldNotBringBackTheReviewOfADeletedComment() {
    store.save(review(12, 7, 1, 50));
    RejudgedReview late = judged(only(), 80);
    store.remove(12);

    assertThat(pages.keep(List.of(late))).isZero();
    assertThat(store.ofComment(12)).isEmpty();
  }

  @Test
  public void shouldKeepOneOfTwoJudgementsThatWereMadeOfTheSameReview() {
    store.save(review(12, 7, 1, 50));
    KeptReview read = only();

    assertThat(pages.keep(List.of(judged(read, 80)))).isEqualTo(1);
    assertThat(pages.keep(List.of(judged(read, 90)))).isZero();
    assertThat(store.ofComment(12).orElseThrow().review().score()).isEqualTo(80);
  }

  @Test
  public void shouldKeepAPageOfManyIssuesWithoutTouchingOthers() {
    for (int comment = 1; comment <= 150; comment++) {
      store.save(review(comment, comment, 1, 50));
    }
    List<RejudgedReview> page =
        pages.after(1, 0, 100).stream().map(kept -> judged(kept, 80)).toList();

    assertThat(pages.keep(page)).isEqualTo(100);
    assertThat(store.ofComment(100).orElseThrow().review().score()).isEqualTo(80);
    assertThat(store.ofComment(101).orElseThrow().review().score()).isEqualTo(50);
  }

  private KeptReview only() {
    return pages.after(SettingsStore.SITE, 0, 1).get(0);
  }

  private static RejudgedReview judged(KeptReview before, int score) {
    return new RejudgedReview(before, 1, reviewed(score), BY_TWO);
  }

  private static List<Long> comments(List<KeptReview> page) {
    return page.stream().map(kept -> kept.review().comment()).toList();
  }

  private static StoredReview review(long comment, long issue, long project, int score) {
    return new StoredReview(
        comment, issue, project, "ann", Audience.PUBLIC, MONDAY, reviewed(score));
  }

  private static StoredReview with(StoredReview review, Judgement judgement) {
    return new StoredReview(
        review.comment(),
        review.issue(),
        review.project(),
        review.author(),
        review.audience(),
        review.written(),
        review.review(),
        Optional.of(judgement));
  }

  private static CommentReview reviewed(int score) {
    return new CommentReview(score, score < 60, List.of(), List.of(), false, "", "v" + score);
  }
}
