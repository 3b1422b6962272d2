package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.ReviewJson;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Sentence;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.Flag;

/** What the coach under an editor needs beside a review: the whole sentences, and what is set. */
public final class CoachAnswers {
  /** What may close a sentence and belongs to it when it is replaced: "that is wrong!". */
  private static final String CLOSING = ".!?\u2026";

  private final ProjectSetup setup;
  private final SettingsStore settings;
  private final ReaderTexts texts;

  public CoachAnswers(ProjectSetup setup, SettingsStore settings, ReaderTexts texts) {
    this.setup = setup;
    this.settings = settings;
    this.texts = texts;
  }

  boolean isOffOn(Issue issue) {
    return !setup.isEnabled(issue.getProjectObject());
  }

  boolean confirmsHeavyFlagsOn(Issue issue) {
    return settings.of(issue.getProjectObject().getId()).is(Setting.CONFIRM_HEAVY_FLAGS);
  }

  /** The flags with the name of their category and the sentence that a rewrite stands for. */
  JsonArray flags(String text, CommentReview review) {
    JsonArray flags = ReviewJson.flags(review.flags().stream().map(texts::flag).toList());
    List<Sentence> sentences = review.flags().isEmpty() ? List.of() : sentences(text);
    for (int i = 0; i < flags.size(); i++) {
      Flag flag = review.flags().get(i);
      JsonObject json = flags.get(i).getAsJsonObject();
      json.addProperty(
          "categoryName", texts.text("client-recovery.category." + flag.category().id()));
      json.add("sentence", sentence(text, flag, sentences));
    }
    return flags;
  }

  private static List<Sentence> sentences(String text) {
    return CommentText.of(text).sentences();
  }

  /** From where the flag's first sentence starts to where its last one closes. */
  private static JsonObject sentence(String text, Flag flag, List<Sentence> sentences) {
    int start = flag.start();
    int end = flag.end();
    for (Sentence sentence : sentences) {
      if (sentence.startOffset() < flag.end() && sentence.endOffset() > flag.start()) {
        start = Math.min(start, sentence.startOffset());
        end = Math.max(end, sentence.endOffset());
      }
    }
    return range(text, start, closed(text, end));
  }

  private static int closed(String text, int end) {
    int closed = end;
    while (closed < text.length() && CLOSING.indexOf(text.charAt(closed)) >= 0) {
      closed++;
    }
    return closed;
  }

  private static JsonObject range(String text, int start, int end) {
    JsonObject json = new JsonObject();
    json.addProperty("start", start);
    json.addProperty("end", end);
    json.addProperty("text", text.substring(start, end));
    return json;
  }
}
