package org.clientrecovery.commitment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clientrecovery.commitment.LabelledComments.Expected;
import org.clientrecovery.commitment.LabelledComments.Labelled;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;

/**
 * Prints how close found promises come to the labelled quotes: characters that both have, of those
 * that either has, as the mean over all matched promises; the same of those alone that the trained
 * table finds and no grammar. Arguments: files of labelled comments.
 */
public final class PromiseSpans {
  private final CommitmentFinder finder = new CommitmentFinder();
  private final List<Double> all = new ArrayList<>();
  private final List<Double> ofTable = new ArrayList<>();

  private PromiseSpans() {}

  /** Reads the files and prints. */
  public static void main(String[] files) {
    PromiseSpans spans = new PromiseSpans();
    for (String file : files) {
      LabelledComments.read(Path.of(file)).forEach(spans::measure);
    }
    System.out.printf(
        "%d matched promises: mean overlap %.3f; %d of the table alone: %.3f%n",
        spans.all.size(), mean(spans.all), spans.ofTable.size(), mean(spans.ofTable));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private void measure(Labelled comment) {
    Set<Integer> ofGrammar = sentencesOfGrammar(comment);
    CommentText text = CommentText.of(comment.text());
    Set<FoundCommitment> free = new HashSet<>(finder.find(text, comment.context()));
    for (Expected expected : comment.expected()) {
      FoundCommitment best = expected.bestOf(free);
      if (best != null) {
        free.remove(best);
        double share = share(expected, best);
        all.add(share);
        if (!ofGrammar.contains(sentenceAt(text, best.start()))) {
          ofTable.add(share);
        }
      }
    }
  }

  private static double share(Expected expected, FoundCommitment found) {
    int either = Math.max(expected.end(), found.end()) - Math.min(expected.start(), found.start());
    return (double) expected.overlap(found.start(), found.end()) / either;
  }

  private static int sentenceAt(CommentText text, int place) {
    int sentence = 0;
    while (sentence + 1 < text.sentenceCount()
        && text.start(text.firstToken(sentence + 1)) <= place) {
      sentence++;
    }
    return sentence;
  }

  private static Set<Integer> sentencesOfGrammar(Labelled comment) {
    boolean german = LanguageGuess.isGerman(comment.text(), comment.context());
    PromiseText in = PromiseTexts.of(comment.text(), comment.context(), german);
    DueChooser dues = new DueChooser(in);
    ClauseGrammar grammar = german ? new VerbSecondGrammar(in, dues) : new PromiseGrammar(in, dues);
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < in.text.sentenceCount(); i++) {
      if (in.text.layer(i) == Layer.OWN) {
        in.readDates(i);
        for (Promise promise : grammar.read(i)) {
          dues.resolve(promise);
          found.add(i);
        }
      }
    }
    return found;
  }
}
