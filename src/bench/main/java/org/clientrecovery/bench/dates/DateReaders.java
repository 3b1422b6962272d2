package org.clientrecovery.bench.dates;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Sentence;

/**
 * Prints exact dates, false hits, exceptions and MB/s of our reader and of two from Central, on the
 * same files in one run.
 *
 * <p>{@code DateReaders CASES.jsonl COMMENTS.jsonl [SECONDS]}: cases are lines of {@code id,
 * reference, text, due}; comments are lines of {@code created, text}. False hits are counted over
 * cases without a date and over sentences of the comments that hold neither a digit nor a word of
 * time.
 */
public final class DateReaders {
  private static final Set<String> TIME_WORDS =
      Set.of(
          ("second seconds minute minutes hour hours day days week weeks weekend month months"
                  + " quarter quarters year years today tonight tomorrow yesterday now moment"
                  + " present morning noon lunch lunchtime afternoon evening night nights midnight"
                  + " daily weekly monthly monday tuesday wednesday thursday friday saturday sunday"
                  + " january february march april may june july august september october november"
                  + " december fortnight eod cob christmas easter holiday holidays soon later time"
                  + " once until since ago shift date dates")
              .split(" "));

  private final List<Measurement.Case> cases;
  private final List<String> comments = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final int seconds;

  private DateReaders(Path caseFile, Path commentFile, int seconds) throws IOException {
    cases = Files.readAllLines(caseFile).stream().map(DateReaders::readCase).toList();
    for (String line : Files.readAllLines(commentFile)) {
      readComment(JsonParser.parseString(line).getAsJsonObject());
    }
    this.seconds = seconds;
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: DateReaders CASES.jsonl COMMENTS.jsonl [SECONDS]");
      System.exit(2);
    }
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    DateReaders bench = new DateReaders(Path.of(args[0]), Path.of(args[1]), seconds);
    List.of(new OwnReader(), new NattyReader(), new PrettyTimeReader()).forEach(bench::measure);
  }

  private void measure(DateReader reader) {
    Measurement measurement = new Measurement(reader);
    cases.forEach(measurement::count);
    LocalDateTime written = LocalDateTime.of(2026, 3, 4, 10, 15);
    sentences.forEach(sentence -> measurement.countWithoutTime(sentence, written));
    measurement.print(comments, seconds);
  }

  private static Measurement.Case readCase(String line) {
    JsonObject item = JsonParser.parseString(line).getAsJsonObject();
    JsonElement due = item.get("due");
    return new Measurement.Case(
        item.get("id").getAsString(),
        LocalDateTime.parse(item.get("reference").getAsString()),
        item.get("text").getAsString(),
        due.isJsonNull() ? null : due.getAsString());
  }

  private void readComment(JsonObject item) {
    OffsetDateTime.parse(item.get("created").getAsString());
    String text = item.get("text").getAsString();
    comments.add(text);
    for (Sentence sentence : CommentText.of(text).sentences()) {
      if (isWithoutTime(sentence.quote())) {
        sentences.add(sentence.quote());
      }
    }
  }

  private static boolean isWithoutTime(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    boolean digit = lower.chars().anyMatch(Character::isDigit);
    return !digit && List.of(lower.split("[^a-z']+")).stream().noneMatch(TIME_WORDS::contains);
  }
}
