package org.clientrecovery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.Test;

public class CommentTextTest {
  private static List<String> words(String comment) {
    CommentText text = CommentText.of(comment);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < text.tokenCount(); i++) {
      words.add(text.word(i));
    }
    return words;
  }

  private static List<String> sentences(String comment) {
    return CommentText.of(comment).sentences().stream().map(Sentence::toString).toList();
  }

  @Test
  public void shouldWriteContractionsOut() {
    assertThat(words("You're right, I didn't and can't. It's been wasnt won't cannot I'm we'll"))
        .containsExactly(
            "you", "are", "right", "i", "did", "not", "and", "can", "not", "it", "has", "been",
            "was", "not", "will", "not", "can", "not", "i", "am", "we", "will");
  }

  @Test
  public void shouldReadTypographicApostrophesLikeStraightOnes() {
    assertThat(words("you’re it`s the client’s o’clock let’s"))
        .containsExactly("you", "are", "it", "is", "the", "client", "'s", "o'clock", "let", "us");
  }

  @Test
  public void shouldShareTheLettersOfAContractionWithoutOverlap() {
    CommentText text = CommentText.of("We didn't.");
    assertThat(text.written(1)).isEqualTo("did");
    assertThat(text.written(2)).isEqualTo("n't");
    assertThat(text.is(2, "not")).isTrue();
    assertThat(text.wordHash(2)).isEqualTo("not".hashCode());
  }

  @Test
  public void shouldKeepNumbersTimesAndDatesWhole() {
    assertThat(words("at 14:30 on 22.05. by 2026-03-04, 2.5 h, 1,204 rows, 5th, 10am 3/4 9-10"))
        .containsExactly(
            "at",
            "14:30",
            "on",
            "22.05.",
            "by",
            "2026-03-04",
            "2.5",
            "h",
            "1,204",
            "rows",
            "5th",
            "10am",
            "3/4",
            "9",
            "10");
  }

  @Test
  public void shouldEndSentencesAtStopsButNotAtAbbreviations() {
    assertThat(sentences("Mr. Oyelaran called e.g. yesterday. it works again. Why? We don't know."))
        .containsExactly(
            "OWN Mr. Oyelaran called e.g. yesterday",
            "OWN it works again",
            "OWN Why",
            "OWN We don't know");
  }

  @Test
  public void shouldTellQuestionsApart() {
    CommentText text = CommentText.of("Did you restart? Yes!");
    assertThat(text.sentence(0).isQuestion()).isTrue();
    assertThat(text.mark(1)).isEqualTo('!');
  }

  @Test
  public void shouldTellOwnWordsFromQuotesAndCode() {
    assertThat(
            sentences(
                "{quote}You never answer!{quote}\nYou are right.\n{code:java}\nfoo();\n{code}\n"
                    + "bq. Is it you?\n> Or us?\nIt is us."))
        .containsExactly(
            "QUOTE You never answer",
            "OWN You are right",
            "CODE foo",
            "QUOTE Is it you",
            "QUOTE Or us",
            "OWN It is us");
  }

  @Test
  public void shouldReadAnUnclosedTagAsText() {
    assertThat(sentences("{quote}We broke it.\n{code} we did")).allMatch(s -> s.startsWith("OWN"));
  }

  @Test
  public void shouldSeeForwardedMailAndSignature() {
    assertThat(
            sentences(
                "We fixed it.\n\nKind regards\nHenrike Voss\nTeam Lead\n\n"
                    + "On Tue, 3 Mar 2026, Anna wrote:\nIt is broken again."))
        .containsExactly(
            "OWN We fixed it",
            "SIGNATURE Kind regards",
            "SIGNATURE Henrike Voss",
            "SIGNATURE Team Lead",
            "FORWARD On Tue, 3 Mar 2026, Anna wrote",
            "FORWARD It is broken again");
  }

  @Test
  public void shouldNotTakeThanksAtTheTopForASignature() {
    assertThat(sentences("Thanks Tom\n\nPlease restart the client."))
        .contains("OWN Please restart the client");
  }

  @Test
  public void shouldSeeLogLinesAndStackTraces() {
    assertThat(
            sentences(
                "The log says\n2026-03-04 10:15:00,123 ERROR [main] user error\n"
                    + "java.lang.IllegalStateException: closed\n  at a.b.C.d(C.java:12)\nWe are on it."))
        .filteredOn(s -> s.startsWith("CODE"))
        .hasSize(3);
  }

  @Test
  public void shouldReadMarkupAwayAndLinksMentionsAndFilesAsOneToken() {
    assertThat(
            words(
                "*Please* see [the guide|https://x.org/a], [~anna], a.b@x.org, {{mvn -v}} [^log.txt] !a.png!"))
        .containsExactly(
            "please",
            "see",
            "the",
            "guide",
            "|https://x.org/a]",
            "[~anna]",
            "a.b@x.org",
            "{{mvn -v}}",
            "[^log.txt]",
            "!a.png!");
  }

  @Test
  public void shouldReadTheEditorsHtmlWithPlacesInTheSource() {
    String html = "<p>We didn&rsquo;t <b>test</b> it.</p><blockquote>You never test</blockquote>";
    CommentText text = CommentText.of(html);
    assertThat(sentences(html))
        .containsExactly("OWN We didn&rsquo;t <b>test</b> it", "QUOTE You never test");
    assertThat(text.word(2)).isEqualTo("not");
    assertThat(text.written(3)).isEqualTo("test");
  }

  @Test
  public void shouldMarkCitedWordsAndForgiveAnUnclosedMark() {
    CommentText cited = CommentText.of("Don't send \"sorry for that\" again");
    assertThat(cited.isCited(3)).isTrue();
    assertThat(cited.isCited(6)).isFalse();
    assertThat(CommentText.of("It is \"broken again").isCited(3)).isFalse();
  }

  @Test
  public void shouldPartListsHeadingsAndTableCells() {
    CommentText text = CommentText.of("h2. Plan\n* we fix it\n# you test\n|a|b|\nNext\nWe go on");
    assertThat(text.block(0)).isEqualTo(Block.HEADING);
    assertThat(text.block(1)).isEqualTo(Block.BULLET);
    assertThat(text.block(3)).isEqualTo(Block.CELL);
    assertThat(text.sentenceCount()).isEqualTo(7);
  }

  @Test
  public void shouldGoOnAfterASoftLineBreak() {
    assertThat(sentences("We looked at the import and found\nthat it is ours.")).hasSize(1);
    assertThat(sentences("Hello Anna,\nobviously it works")).hasSize(2);
  }

  @Test
  public void shouldKnowBreaks() {
    CommentText text = CommentText.of("Sorry, but follow-up (later) is: done");
    assertThat(text.hasBreakBefore(1, Break.COMMA)).isTrue();
    assertThat(text.hasBreakBefore(3, Break.HYPHEN)).isTrue();
    assertThat(text.hasBreakBefore(4, Break.BRACKET)).isTrue();
    assertThat(text.hasBreakBefore(6, Break.COLON)).isTrue();
  }

  @Test
  public void shouldLowerTheSameUnderTurkish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(words("IT IS GRÜSSE İ")).containsExactly("it", "is", "grüsse", "i");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  public void shouldComposeUmlautsAndDropInvisibleCharacters() {
    CommentText text = CommentText.of("Gru\u0308\u00DFe un\u00ADklar");
    assertThat(words("Gru\u0308\u00DFe un\u00ADklar")).containsExactly("grüße", "unklar");
    assertThat(text.written(0)).isEqualTo("Gru\u0308\u00DFe");
  }

  @Test
  public void shouldNeverCutASurrogatePairNorLeaveTheText() {
    String[] parts = {
      "you're",
      " ",
      "😀",
      "\n",
      "{quote}",
      "{code}",
      "{{",
      "}}",
      "[",
      "]",
      "|",
      "!",
      "a.b",
      "@",
      "x@y.z",
      "\"",
      "'",
      "<p>",
      "</p>",
      "&amp;",
      ".",
      "...",
      "?",
      "- ",
      "bq. ",
      "> ",
      "\uD83D",
      "\uDE00",
      "ü",
      "u\u0308",
      "2026-03-04",
      "{color:red}",
      "On x wrote:",
      "Kind regards",
      "-",
      "http://",
      "ABC-1"
    };
    Random random = new Random(7);
    for (int run = 0; run < 3000; run++) {
      StringBuilder comment = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        comment.append(parts[random.nextInt(parts.length)]);
      }
      assertSound(CommentText.of(comment.toString()));
    }
  }

  private static void assertSound(CommentText text) {
    int last = 0;
    for (int i = 0; i < text.tokenCount(); i++) {
      assertThat(text.start(i)).as(text.source()).isGreaterThanOrEqualTo(last);
      assertThat(text.end(i)).as(text.source()).isGreaterThan(text.start(i));
      last = text.end(i);
      assertThat(cutsPair(text.source(), text.start(i))).as(text.source()).isFalse();
      assertThat(cutsPair(text.source(), last)).as(text.source()).isFalse();
      assertThat(text.wordHash(i)).isEqualTo(text.word(i).hashCode());
    }
    assertThat(last).isLessThanOrEqualTo(text.source().length());
  }

  private static boolean cutsPair(String source, int at) {
    return at > 0
        && at < source.length()
        && Character.isHighSurrogate(source.charAt(at - 1))
        && Character.isLowSurrogate(source.charAt(at));
  }
}
