package org.clientrecovery.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientrecovery.text.CommentText;

/** Comments with labelled places, from the training files. */
final class LabelledSentences {

  /**
   * A place of a comment with its labels.
   *
   * @param labels empty where the place is neither defensive nor helpful
   */
  record Place(int start, int end, Set<String> labels) {}

  /**
   * A comment.
   *
   * @param block comments of one block stay together when the data is split
   * @param places with what the wording is there; null where nobody said
   * @param unplaced components that the comment has, while nobody said in which sentence
   * @param promised where it promises something; null where nobody said
   */
  record Comment(
      String id,
      String block,
      String text,
      List<Place> places,
      Set<String> unplaced,
      List<Place> promised) {

    /** The labels of a sentence, and "defensive" where one of them is a defensive category. */
    Set<String> labels(CommentText read, int sentence) {
      Set<String> found = new LinkedHashSet<>();
      for (Place place : isOfWording() ? places : List.<Place>of()) {
        if (isIn(place, read, sentence)) {
          found.addAll(place.labels());
          if (place.labels().stream().anyMatch(CATEGORIES::contains)) {
            found.add("defensive");
          }
        }
      }
      return found;
    }

    /** Whether somebody said what the wording of its sentences is. */
    boolean isOfWording() {
      return places != null;
    }

    /** Whether a sentence promises something; not where nobody said. */
    boolean promises(CommentText read, int sentence) {
      return promised != null && promised.stream().anyMatch(p -> isIn(p, read, sentence));
    }

    private static boolean isIn(Place place, CommentText read, int sentence) {
      int start = read.start(read.firstToken(sentence));
      int end = read.end(read.endToken(sentence) - 1);
      int overlap = Math.min(end, place.end()) - Math.max(start, place.start());
      return overlap > 0 && overlap * 3 >= Math.min(end - start, place.end() - place.start());
    }
  }

  private static final int GROUPS_PER_BLOCK = 20;

  /** What sentences are labelled with, in the order of the trained files. */
  static final List<String> LABELS =
      Stream.of(
              Arrays.stream(Category.values()).filter(Category::isDefensive).map(Category::id),
              Stream.of("defensive"),
              Arrays.stream(Component.values()).map(Component::id))
          .flatMap(names -> names)
          .toList();

  private static final List<String> CATEGORIES = LABELS.subList(0, LABELS.indexOf("defensive"));

  /** {"category": "blame", "quote": "your own fault"} */
  private static final Pattern PLACED =
      Pattern.compile(
          "\\{\"(?:category|component)\": \"([a-z_]+)\", \"quote\": \"((?:[^\"\\\\]|\\\\.)*)\"}");

  /** {"quote": "Friday it is", "party": "us" */
  private static final Pattern PROMISED =
      Pattern.compile("\\{\"quote\": \"((?:[^\"\\\\]|\\\\.)*)\", \"party\"");

  /** "positive": ["apology", "plan"] */
  private static final Pattern POSITIVE = Pattern.compile("\"positive\": \\[([a-z_\", ]*)]");

  /** apology */
  private static final Pattern NAME = Pattern.compile("[a-z_]+");

  /** "text": "Hello,\nall is well", */
  private static final Pattern TEXT = Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  /** "id": "d001" */
  private static final Pattern ID = Pattern.compile("\"id\": \"([^\"]+)\"");

  private LabelledSentences() {}

  static List<Comment> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return file.toString().endsWith(".jsonl") ? comments(file, lines) : groups(file, lines);
  }

  private static List<Comment> comments(Path file, List<String> lines) {
    List<Comment> comments = new ArrayList<>();
    for (String line : lines) {
      Matcher text = TEXT.matcher(line);
      Matcher id = ID.matcher(line);
      if (text.find() && id.find()) {
        String plain = plain(text.group(1));
        List<Place> places = placed(line, plain);
        comments.add(
            new Comment(
                id.group(1),
                file.getFileName() + "/" + comments.size() / GROUPS_PER_BLOCK,
                plain,
                line.contains("\"flags\": [") ? places : null,
                unplaced(line, places),
                promised(line, plain)));
      }
    }
    return comments;
  }

  private static List<Place> placed(String line, String text) {
    List<Place> places = new ArrayList<>();
    Matcher place = PLACED.matcher(line);
    while (place.find()) {
      add(plain(place.group(2)), text, Set.of(place.group(1)), places);
    }
    return places;
  }

  private static List<Place> promised(String line, String text) {
    List<Place> places = new ArrayList<>();
    Matcher place = PROMISED.matcher(line);
    while (place.find()) {
      add(plain(place.group(1)), text, Set.of(), places);
    }
    return line.contains("\"commitments\": [") ? places : null;
  }

  private static void add(String quote, String text, Set<String> labels, List<Place> places) {
    int start = text.indexOf(quote);
    if (start >= 0) {
      places.add(new Place(start, start + quote.length(), labels));
    }
  }

  private static Set<String> unplaced(String line, List<Place> places) {
    Set<String> open = new LinkedHashSet<>();
    Matcher positive = POSITIVE.matcher(line);
    Matcher name = NAME.matcher(positive.find() ? positive.group(1) : "");
    while (name.find()) {
      open.add(name.group());
    }
    places.forEach(place -> open.removeAll(place.labels()));
    return open;
  }

  private static String plain(String json) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        out.append(c);
      } else {
        char next = json.charAt(++i);
        if (next == 'u') {
          out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
          i += 4;
        } else {
          out.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
        }
      }
    }
    return out.toString();
  }

  private static List<Comment> groups(Path file, List<String> lines) {
    List<Comment> comments = new ArrayList<>();
    List<String[]> open = new ArrayList<>();
    String group = null;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      boolean same = cells.length > 2 && !cells[2].isEmpty() && cells[2].equals(group);
      if (!same && !open.isEmpty()) {
        comments.add(joined(file, comments.size(), open));
        open.clear();
      }
      open.add(cells);
      group = cells.length > 2 ? cells[2] : "";
    }
    if (!open.isEmpty()) {
      comments.add(joined(file, comments.size(), open));
    }
    return comments;
  }

  private static Comment joined(Path file, int number, List<String[]> sentences) {
    StringBuilder text = new StringBuilder();
    List<Place> places = new ArrayList<>();
    for (String[] cells : sentences) {
      if (text.length() > 0) {
        char last = text.charAt(text.length() - 1);
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == ':';
        text.append(open || cells[0].startsWith(">") ? "\n\n" : " ");
      }
      int start = text.length();
      text.append(cells[0]);
      Set<String> labels = new LinkedHashSet<>();
      for (String label : cells.length > 1 ? cells[1].split(",") : new String[0]) {
        if (!label.isBlank()) {
          labels.add(label.strip());
        }
      }
      places.add(new Place(start, text.length(), labels));
    }
    String block = file.getFileName() + "/" + number / GROUPS_PER_BLOCK;
    String id = file.getFileName() + "#" + number;
    return new Comment(id, block, text.toString(), places, Set.of(), null);
  }
}
