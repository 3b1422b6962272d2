package org.clientrecovery.jira.rescore;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.Flag;

/**
 * What a draft would change: numbers, and some comments as examples. Of a comment only its number
 * and the places of flags are kept, never its text.
 */
public final class DryRunFindings {
  /** What would become of a comment. */
  public enum Change {
    /** It would count as defensive, and does not now. */
    NEWLY_FLAGGED("newlyFlagged"),
    /** It counts as defensive now, and would not. */
    NO_LONGER_FLAGGED("noLongerFlagged"),
    /** Its score would be another, and nothing more. */
    OTHER_SCORE("otherScore");

    private final String id;

    Change(String id) {
      this.id = id;
    }

    /** The name in storage and REST. */
    public String id() {
      return id;
    }
  }

  /**
   * One side of an example.
   *
   * @param places the places of flags in the comment
   */
  public record Side(int score, List<Place> places) {
    static Side of(CommentReview review) {
      return new Side(review.score(), review.flags().stream().map(Place::of).toList());
    }
  }

  /** Where a rule objects to words of a comment. */
  public record Place(int start, int end, String rule, boolean hint) {
    static Place of(Flag flag) {
      return new Place(flag.start(), flag.end(), flag.rule(), flag.hint());
    }
  }

  /**
   * A comment that a draft would judge otherwise.
   *
   * @param fingerprint of the text that was judged, by which a later edit is told
   */
  public record Example(long issue, long comment, int fingerprint, Side before, Side after) {}

  private static final int MOST_EXAMPLES = 10;
  private static final String HERE = "here";
  private static final String SHIFTS = "shifts";

  private final Map<Change, Integer> counts = new EnumMap<>(Change.class);
  private final Map<Change, List<Example>> examples = new EnumMap<>(Change.class);
  private final int[] shifts = new int[7];
  private int here;

  private DryRunFindings() {}

  /** The findings of that JSON; none for an empty text. */
  public static DryRunFindings read(String text) {
    DryRunFindings findings = new DryRunFindings();
    if (!text.isEmpty()) {
      findings.readFrom(JsonParser.parseString(text).getAsJsonObject());
    }
    return findings;
  }

  /** How many comments would change like that. */
  public int count(Change change) {
    return counts.getOrDefault(change, 0);
  }

  /** Some comments that would change like that. */
  public List<Example> examples(Change change) {
    return examples.getOrDefault(change, List.of());
  }

  /**
   * How many comments would gain or lose how many points: −100 to −31, −30 to −11, −10 to −1, none,
   * 1 to 10, 11 to 30, 31 to 100.
   */
  public List<Integer> shifts() {
    List<Integer> all = new ArrayList<>();
    for (int shift : shifts) {
      all.add(shift);
    }
    return all;
  }

  /** How many comments of the present project were looked at. */
  int here() {
    return here;
  }

  void startProject() {
    here = 0;
  }

  /** Counts a comment that can't be judged. */
  void pass() {
    here++;
  }

  /** Counts a comment. */
  void add(CommentsAgain.Read read, CommentReview before, CommentReview after) {
    here++;
    shifts[shiftClass(after.score() - before.score())]++;
    Change change = change(before, after);
    if (change != null) {
      counts.merge(change, 1, Integer::sum);
      List<Example> kept = examples.computeIfAbsent(change, key -> new ArrayList<>());
      if (kept.size() < MOST_EXAMPLES) {
        kept.add(
            new Example(
                read.kept().review().issue(),
                read.kept().review().comment(),
                read.text().hashCode(),
                Side.of(before),
                Side.of(after)));
      }
    }
  }

  private static Change change(CommentReview before, CommentReview after) {
    if (before.defensive() != after.defensive()) {
      return after.defensive() ? Change.NEWLY_FLAGGED : Change.NO_LONGER_FLAGGED;
    }
    return before.score() == after.score() ? null : Change.OTHER_SCORE;
  }

  static int shiftClass(int points) {
    if (points == 0) {
      return 3;
    }
    return points < 0
        ? (points < -30 ? 0 : points < -10 ? 1 : 2)
        : (points > 30 ? 6 : points > 10 ? 5 : 4);
  }

  /** These findings as JSON. */
  String write() {
    JsonObject json = new JsonObject();
    json.addProperty(HERE, here);
    JsonArray classes = new JsonArray();
    shifts().forEach(classes::add);
    json.add(SHIFTS, classes);
    for (Change change : Change.values()) {
      JsonObject part = new JsonObject();
      part.addProperty("count", count(change));
      JsonArray list = new JsonArray();
      examples(change).forEach(example -> list.add(write(example)));
      part.add("examples", list);
      json.add(change.id(), part);
    }
    return json.toString();
  }

  private static JsonObject write(Example example) {
    JsonObject json = new JsonObject();
    json.addProperty("issue", example.issue());
    json.addProperty("comment", example.comment());
    json.addProperty("fingerprint", example.fingerprint());
    json.add("before", write(example.before()));
    json.add("after", write(example.after()));
    return json;
  }

  private static JsonObject write(Side side) {
    JsonObject json = new JsonObject();
    json.addProperty("score", side.score());
    JsonArray places = new JsonArray();
    side.places().forEach(place -> places.add(write(place)));
    json.add("places", places);
    return json;
  }

  private static JsonObject write(Place place) {
    JsonObject json = new JsonObject();
    json.addProperty("start", place.start());
    json.addProperty("end", place.end());
    json.addProperty("rule", place.rule());
    json.addProperty("hint", place.hint());
    return json;
  }

  private void readFrom(JsonObject json) {
    here = json.get(HERE).getAsInt();
    JsonArray classes = json.getAsJsonArray(SHIFTS);
    for (int i = 0; i < shifts.length; i++) {
      shifts[i] = classes.get(i).getAsInt();
    }
    for (Change change : Change.values()) {
      JsonObject part = json.getAsJsonObject(change.id());
      counts.put(change, part.get("count").getAsInt());
      List<Example> kept = new ArrayList<>();
      part.getAsJsonArray("examples").forEach(each -> kept.add(example(each.getAsJsonObject())));
      examples.put(change, kept);
    }
  }

  private static Example example(JsonObject json) {
    return new Example(
        json.get("issue").getAsLong(),
        json.get("comment").getAsLong(),
        json.get("fingerprint").getAsInt(),
        side(json.getAsJsonObject("before")),
        side(json.getAsJsonObject("after")));
  }

  private static Side side(JsonObject json) {
    List<Place> places = new ArrayList<>();
    for (JsonElement each : json.getAsJsonArray("places")) {
      JsonObject place = each.getAsJsonObject();
      places.add(
          new Place(
              place.get("start").getAsInt(),
              place.get("end").getAsInt(),
              place.get("rule").getAsString(),
              place.get("hint").getAsBoolean()));
    }
    return new Side(json.get("score").getAsInt(), places);
  }
}
