package org.clientrecovery.minijira.commands;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.clientrecovery.commitment.CommitmentFinder;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.Flag;
import org.clientrecovery.wording.FoundComponent;
import org.clientrecovery.wording.WordingEngine;

/** Prints what the engines say of each comment, one line for a line. */
final class ScoreCommand implements LineCommand {
  static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final WordingEngine wording;
  private final CommitmentFinder commitments = new CommitmentFinder();
  private final Clock clock;
  private final PrintStream out;

  ScoreCommand(WordingEngine wording, Clock clock, PrintStream out) {
    this.wording = wording;
    this.clock = clock;
    this.out = out;
  }

  @Override
  public void take(JsonObject line) {
    CommentLine comment = CommentLine.of(line, clock);
    CommentText text = CommentText.of(comment.text());
    CommentReview review = wording.review(text, comment.context());
    JsonObject result = new JsonObject();
    result.addProperty("id", comment.id());
    result.addProperty("defensive", review.defensive());
    result.addProperty("score", review.score());
    result.add("flags", flags(review.flags()));
    JsonArray positive = new JsonArray();
    review.componentKinds().forEach(component -> positive.add(component.id()));
    result.add("positive", positive);
    result.add("components", components(review.components()));
    result.addProperty("fix_first", review.fixFirst());
    result.add("commitments", commitments(commitments.find(text, comment.context())));
    result.addProperty("summary", review.summary());
    result.addProperty("rule_set", review.ruleSetVersion());
    out.println(GSON.toJson(result));
  }

  private static JsonArray flags(List<Flag> flags) {
    JsonArray all = new JsonArray();
    for (Flag flag : flags) {
      JsonObject one = new JsonObject();
      one.addProperty("category", flag.category().id());
      one.addProperty("rule", flag.rule());
      one.addProperty("quote", flag.quote());
      one.addProperty("start", flag.start());
      one.addProperty("end", flag.end());
      one.addProperty("weight", flag.weight());
      one.addProperty("hint", flag.hint());
      one.addProperty("message", flag.message());
      one.addProperty("suggestion", flag.suggestion());
      one.addProperty("rewrite", flag.rewrite());
      all.add(one);
    }
    return all;
  }

  private static JsonArray components(List<FoundComponent> components) {
    JsonArray all = new JsonArray();
    for (FoundComponent found : components) {
      JsonObject one = new JsonObject();
      one.addProperty("component", found.component().id());
      one.addProperty("rule", found.rule());
      one.addProperty("quote", found.quote());
      one.addProperty("start", found.start());
      one.addProperty("end", found.end());
      all.add(one);
    }
    return all;
  }

  private static JsonArray commitments(List<FoundCommitment> commitments) {
    JsonArray all = new JsonArray();
    for (FoundCommitment found : commitments) {
      JsonObject one = new JsonObject();
      one.addProperty("quote", found.quote());
      one.addProperty("start", found.start());
      one.addProperty("end", found.end());
      one.addProperty("party", found.party().id());
      one.addProperty("owner", found.owner().orElse(null));
      one.addProperty("condition", found.condition().orElse(null));
      one.addProperty("strength", found.strength().id());
      one.addProperty("due", found.due().map(DueText::of).orElse(null));
      all.add(one);
    }
    return all;
  }
}
