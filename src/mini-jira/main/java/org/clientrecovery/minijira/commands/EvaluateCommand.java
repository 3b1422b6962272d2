package org.clientrecovery.minijira.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clientrecovery.commitment.CommitmentFinder;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.wording.Category;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.Component;
import org.clientrecovery.wording.WordingEngine;

/**
 * Compares what the engines find with what people labelled.
 *
 * <p>Categories and components are sets per comment, micro-averaged; a commitment matches the
 * expected one that it overlaps most, by 30 % of the shorter at least, one to one; intentions don't
 * count.
 */
final class EvaluateCommand implements LineCommand {
  private final WordingEngine wording;
  private final CommitmentFinder commitments = new CommitmentFinder();
  private final FileOptions options;
  private final Clock clock;
  private final PrintStream out;
  private final Tally defensive = new Tally();
  private final Tally fixFirst = new Tally();
  private final Map<String, Tally> categories = new LinkedHashMap<>();
  private final Map<String, Tally> components = new LinkedHashMap<>();
  private final Tally promises = new Tally();
  private final List<String> misses = new ArrayList<>();
  private int comments;
  private int dueExact;
  private int partyRight;

  EvaluateCommand(FileOptions options, Clock clock, PrintStream out) {
    this.options = options;
    this.clock = clock;
    this.out = out;
    wording = options.engine();
    Arrays.stream(Category.values())
        .filter(Category::isDefensive)
        .forEach(category -> categories.put(category.id(), new Tally()));
    Arrays.stream(Component.values())
        .forEach(component -> components.put(component.id(), new Tally()));
  }

  @Override
  public void take(JsonObject line) {
    CommentLine comment = CommentLine.of(line, clock);
    Expected expected = Expected.of(line);
    CommentText text = CommentText.of(comment.text());
    CommentReview review = wording.review(text, comment.context());
    comments++;
    compare(comment.id(), "defensive", defensive, expected.defensive(), review.defensive());
    compare(comment.id(), "fix_first", fixFirst, expected.fixFirst(), review.fixFirst());
    compareSets(comment.id(), categories, expected.categories(), categoriesOf(review));
    compareSets(comment.id(), components, expected.components(), componentsOf(review));
    compareCommitments(comment, expected.commitments(), commitments.find(text, comment.context()));
  }

  private static Set<String> categoriesOf(CommentReview review) {
    return review.flags().stream()
        .filter(flag -> !flag.hint() && flag.category().isDefensive())
        .map(flag -> flag.category().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> componentsOf(CommentReview review) {
    return review.componentKinds().stream()
        .map(Component::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void compare(String id, String what, Tally tally, boolean expected, boolean found) {
    tally.count(expected, found);
    if (expected != found) {
      miss(id, what, String.valueOf(expected), String.valueOf(found));
    }
  }

  private void miss(String id, String what, String expected, String found) {
    JsonObject miss = new JsonObject();
    miss.addProperty("id", id);
    miss.addProperty("what", what);
    miss.addProperty("expected", expected);
    miss.addProperty("found", found);
    misses.add(ScoreCommand.GSON.toJson(miss));
  }

  private void compareSets(
      String id, Map<String, Tally> tallies, Set<String> expected, Set<String> found) {
    tallies.forEach(
        (name, tally) -> compare(id, name, tally, expected.contains(name), found.contains(name)));
  }

  private void compareCommitments(
      CommentLine comment, List<Expected.Promise> expected, List<FoundCommitment> found) {
    List<FoundCommitment> promised =
        found.stream().filter(one -> one.strength() == Strength.PROMISE).toList();
    PromisePairs pairs = new PromisePairs(comment.text(), expected, promised);
    for (Expected.Promise promise : expected) {
      FoundCommitment partner = pairs.partnerOf(promise);
      promises.count(true, partner != null);
      if (partner == null) {
        miss(comment.id(), "commitment", promise.quote(), null);
      } else {
        comparePartner(comment.id(), promise, partner);
      }
    }
    for (FoundCommitment alone : pairs.alone()) {
      promises.count(false, true);
      miss(comment.id(), "commitment", null, alone.quote());
    }
  }

  private void comparePartner(String id, Expected.Promise promise, FoundCommitment partner) {
    String due = partner.due().map(DueText::of).orElse(null);
    if (DueText.isSame(promise.due(), due)) {
      dueExact++;
    } else {
      miss(id, "due of " + promise.quote(), promise.due(), due);
    }
    if (promise.party().equals(partner.party().id())) {
      partyRight++;
    } else {
      miss(id, "party of " + promise.quote(), promise.party(), partner.party().id());
    }
  }

  private static Tally sum(Map<String, Tally> tallies) {
    Tally sum = new Tally();
    tallies.values().forEach(sum::add);
    return sum;
  }

  @Override
  public void finish() {
    if (options.json()) {
      out.println(ScoreCommand.GSON.toJson(toJson()));
    } else {
      printTable();
    }
    if (options.misses()) {
      misses.forEach(out::println);
    }
  }

  private JsonElement toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("comments", comments);
    json.addProperty("rule_set", wording.ruleSet().version());
    json.add("defensive", defensive.toJson());
    json.add("fix_first", fixFirst.toJson());
    json.add("categories_micro", sum(categories).toJson());
    json.add("components_micro", sum(components).toJson());
    json.add("categories", toJson(categories));
    json.add("components", toJson(components));
    JsonObject promised = promises.toJson();
    promised.addProperty("due_exact", Tally.rounded(Tally.ratio(dueExact, promises.hits())));
    promised.addProperty("party", Tally.rounded(Tally.ratio(partyRight, promises.hits())));
    json.add("commitments", promised);
    return json;
  }

  private static JsonObject toJson(Map<String, Tally> tallies) {
    JsonObject json = new JsonObject();
    tallies.forEach((name, tally) -> json.add(name, tally.toJson()));
    return json;
  }

  private void printTable() {
    out.printf(
        "%d comments, rule set %s, %d rules%n%n",
        comments, wording.ruleSet().version(), wording.ruleSet().rules().size());
    out.printf(
        "%-18s %8s %8s %8s %10s %8s %8s%n",
        "", "expected", "found", "matched", "precision", "recall", "F1");
    out.println(defensive.row("defensive"));
    out.println(sum(categories).row("categories"));
    categories.forEach((name, tally) -> out.println(tally.row("  " + name)));
    out.println(sum(components).row("components"));
    components.forEach((name, tally) -> out.println(tally.row("  " + name)));
    out.println(fixFirst.row("fix_first"));
    out.println(promises.row("commitments"));
    out.printf(
        java.util.Locale.ROOT,
        "  due exact %.3f, party %.3f of the matched%n",
        Tally.ratio(dueExact, promises.hits()),
        Tally.ratio(partyRight, promises.hits()));
  }

  /** What people labelled. */
  record Expected(
      boolean defensive,
      boolean fixFirst,
      Set<String> categories,
      Set<String> components,
      List<Promise> commitments) {

    /** A promise that people marked. */
    record Promise(String quote, String party, String due) {}

    static Expected of(JsonObject line) {
      Set<String> categories = new TreeSet<>();
      objects(line, "flags").forEach(f -> categories.add(CommentLine.required(f, "category")));
      Set<String> components = new TreeSet<>();
      array(line, "positive").forEach(name -> components.add(name.getAsString()));
      List<Promise> promises = new ArrayList<>();
      for (JsonObject one : objects(line, "commitments")) {
        promises.add(
            new Promise(
                CommentLine.required(one, "quote"),
                CommentLine.required(one, "party"),
                CommentLine.optional(one, "due")));
      }
      boolean defensive =
          line.has("defensive")
              ? Boolean.parseBoolean(CommentLine.required(line, "defensive"))
              : !categories.isEmpty();
      boolean fixFirst = Boolean.parseBoolean(CommentLine.optional(line, "fix_first"));
      return new Expected(defensive, fixFirst, categories, components, promises);
    }

    private static List<JsonObject> objects(JsonObject line, String field) {
      List<JsonObject> objects = new ArrayList<>();
      for (JsonElement element : array(line, field)) {
        if (!element.isJsonObject()) {
          throw new InvalidLineException("\"" + field + "\" is a list of objects");
        }
        objects.add(element.getAsJsonObject());
      }
      return objects;
    }

    private static JsonArray array(JsonObject line, String field) {
      JsonElement value = line.get(field);
      if (value == null || value.isJsonNull()) {
        return new JsonArray();
      }
      if (!value.isJsonArray()) {
        throw new InvalidLineException("\"" + field + "\" is a list");
      }
      return value.getAsJsonArray();
    }
  }
}
