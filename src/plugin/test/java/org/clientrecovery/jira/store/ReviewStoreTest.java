package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;
import org.clientrecovery.wording.Category;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.Component;
import org.clientrecovery.wording.Flag;
import org.clientrecovery.wording.FoundComponent;
import org.junit.Test;

public class ReviewStoreTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Flag NON_APOLOGY = flag(Category.NON_APOLOGY, false);
  private static final Flag HINT = flag(Category.EXCUSE, true);

  private final MemoryDatabase database = new MemoryDatabase();
  private final ReviewStore store = new ReviewStore(database.activeObjects(), database.locks());

  @Test
  public void shouldGiveBackWhatItKeeps() {
    StoredReview review = review(12, 7, NON_APOLOGY, HINT);
    store.save(review);

    assertThat(store.ofComment(12)).contains(review);
    assertThat(store.ofIssues(List.of(7L, 8L))).containsExactly(review);
  }

  @Test
  public void shouldReplaceTheReviewOfAnEditedComment() {
    store.save(review(12, 7, NON_APOLOGY));
    store.save(review(12, 7));

    assertThat(store.ofIssues(List.of(7L))).hasSize(1);
    assertThat(store.ofComment(12).orElseThrow().review().flags()).isEmpty();
  }

  @Test
  public void shouldKeepManyReviewsInOneGoInPlaceOfEarlierOnes() {
    store.save(review(12, 7, NON_APOLOGY));
    List<StoredReview> many =
        List.of(
            judged(12, Optional.of(Stage.PLAN)), judged(13, Optional.empty()), review(14, 7, HINT));

    store.saveAll(7, many);

    assertThat(store.ofIssues(List.of(7L))).containsExactlyInAnyOrderElementsOf(many);
    assertThat(store.firstPublicReply(List.of(7L))).contains(MONDAY);
    assertThat(store.firstPublicReply(List.of(8L))).isEmpty();
  }

  private static StoredReview judged(long comment, Optional<Stage> stage) {
    StoredReview review = review(comment, 7);
    return new StoredReview(
        comment,
        7,
        1,
        "ann",
        Audience.PUBLIC,
        MONDAY,
        review.review(),
        Optional.of(new Judgement(new RuleVersions(3, 0), MONDAY, Position.LATER, stage)));
  }

  @Test
  public void shouldGiveTheNewestAtAGlanceAndTheRestWhenItIsOpened() {
    StoredReview flagged = review(12, 7, NON_APOLOGY);
    store.save(flagged);
    store.save(review(13, 8));
    List<ReviewGlance> found = store.newest(List.of(7L, 8L), 10);

    assertThat(found).extracting(ReviewGlance::comment).containsExactlyInAnyOrder(12L, 13L);
    ReviewGlance glance = store.newest(List.of(7L), 10).get(0);
    assertThat(glance.objects()).isTrue();
    assertThat(glance.helpful()).containsExactly(Component.APOLOGY);
    assertThat(glance.whole().get()).isEqualTo(flagged);
    assertThat(store.newest(List.of(8L), 10).get(0).objects()).isFalse();
    assertThat(database.statementsOf(() -> assertThat(glance.whole().get()).isNotNull())).isEmpty();
  }

  @Test
  public void shouldReadKindsOfComponentsWithoutTheRest() {
    String json = ReviewJson.components(review(12, 7).review().components()).toString();

    assertThat(ReviewJson.kinds(json)).containsExactly(Component.APOLOGY);
    assertThat(ReviewJson.kinds(json.replace("\"apology\"", "\"of tomorrow\""))).isEmpty();
    assertThat(ReviewJson.kinds("[]")).isEmpty();
    assertThat(ReviewJson.kinds(null)).isEmpty();
  }

  @Test
  public void shouldForgetTheReviewOfADeletedComment() {
    store.save(review(12, 7, NON_APOLOGY));
    store.save(review(13, 7));

    store.remove(12);

    assertThat(store.ofIssues(List.of(7L))).extracting(StoredReview::comment).containsExactly(13L);
  }

  @Test
  public void shouldAskNothingForNoIssues() {
    assertThat(store.ofIssues(List.of())).isEmpty();
  }

  @Test
  public void shouldKnowWhetherThereWasAnEarlierPublicReply() {
    store.save(review(12, 7));

    assertThat(store.hasPublicReplyBefore(List.of(7L, 3L), MONDAY.plusMillis(1))).isTrue();
    assertThat(store.hasPublicReplyBefore(List.of(7L), MONDAY)).isFalse();
    assertThat(store.hasPublicReplyBefore(List.of(3L), MONDAY.plusMillis(1))).isFalse();
  }

  @Test
  public void shouldShowAGateWhatIsMoreThanAHint() {
    assertThat(review(12, 7, NON_APOLOGY, HINT).asReply().flagged())
        .containsExactly(Category.NON_APOLOGY);
    assertThat(review(12, 7).asReply().components()).containsExactly(Component.APOLOGY);
  }

  @Test
  public void shouldLeaveOutACategoryThatThisReleaseDoesNotKnow() {
    String json = ReviewJson.flags(List.of(NON_APOLOGY)).toString().replace("non_apology", "new");

    assertThat(ReviewJson.readFlags(json)).isEmpty();
  }

  static StoredReview review(long comment, long issue, Flag... flags) {
    FoundComponent sorry = new FoundComponent("apology.sorry", Component.APOLOGY, 0, 5, "Sorry");
    return new StoredReview(
        comment,
        issue,
        1,
        "ann",
        Audience.PUBLIC,
        MONDAY,
        new CommentReview(
            55, true, List.of(flags), List.of(sorry), false, "1 thing to reword", "2026.1"));
  }

  private static Flag flag(Category category, boolean hint) {
    return new Flag(
        "non_apology.sorry-if",
        category,
        0,
        8,
        "Sorry if \"<b>\"",
        2.5,
        hint,
        "It doubts the harm.",
        "We are sorry that …",
        null);
  }
}
