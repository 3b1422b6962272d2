package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientrecovery.commitment.LabelledComments.Labelled;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;
import org.junit.Test;

/** The finder reads dates only around words of time; none that the whole text holds may be lost. */
public class PromiseTextTest {
  @Test
  public void shouldHoldEveryDateThatTheWholeTextHolds() {
    long checked =
        Stream.of(
                "/commitments/own.jsonl",
                "/training/comments.jsonl",
                "/training/comments-desks.jsonl",
                "/training/comments-threads.jsonl")
            .flatMap(file -> LabelledComments.read(file).stream())
            .mapToLong(this::checkDates)
            .sum();

    assertThat(checked).isGreaterThan(600);
  }

  @Test
  public void shouldHoldDatesWrittenWithAnyWordOfTime() {
    for (String word : DueDates.cues(false)) {
      String text = "We met. By the " + word + " of Friday at noon we send it. Bye.";

      assertThat(PromiseTexts.of(text, PromiseTexts.WEDNESDAY).mayHoldDate(1)).as(word).isTrue();
    }
  }

  @Test
  public void shouldKnowWordsOfTimeBySentencesOfEachLanguage() {
    List<String> timeless = List.of("Thanks for the log.", "We repaired the pump (order 52170).");

    assertThat(timeless)
        .noneMatch(text -> PromiseTexts.of(text, PromiseTexts.WEDNESDAY).mayHoldDate(0));
    assertThat(PromiseTexts.of("Wir liefern am Freitagnachmittag.", german()).mayHoldDate(0))
        .isTrue();
    assertThat(PromiseTexts.of("Wir danken für das Protokoll.", german()).mayHoldDate(0)).isFalse();
  }

  private long checkDates(Labelled comment) {
    PromiseText in = PromiseTexts.of(comment.text(), comment.context());
    CommentText text = in.text;
    IntStream.range(0, text.sentenceCount()).forEach(in::readDates);
    return DueDates.mondayToFriday().find(comment.text(), comment.context()).stream()
        .filter(date -> date.kind() != FoundDate.Kind.NOW)
        .filter(date -> isHeld(in, date, comment.id()))
        .count();
  }

  private static boolean isHeld(PromiseText in, FoundDate date, String id) {
    CommentText text = in.text;
    int token = firstToken(text, date);
    if (token < 0 || text.layer(text.sentenceOf(token)) != Layer.OWN || !text.isWord(token)) {
      return false;
    }
    boolean spans = text.sentenceOf(token) != text.sentenceOf(lastToken(text, date));
    DateInText held = in.dateAt(token);
    assertThat(spans || held != null && held.found().equals(date)).as(id + " " + date).isTrue();
    return true;
  }

  private static int firstToken(CommentText text, FoundDate date) {
    return IntStream.range(0, text.tokenCount())
        .filter(i -> text.end(i) > date.start() && text.start(i) < date.end())
        .findFirst()
        .orElse(-1);
  }

  private static int lastToken(CommentText text, FoundDate date) {
    return IntStream.range(0, text.tokenCount())
        .filter(i -> text.start(i) < date.end())
        .max()
        .orElse(-1);
  }

  private static CommentContext german() {
    return PromiseTexts.WEDNESDAY.withLanguage(Locale.GERMAN);
  }
}
