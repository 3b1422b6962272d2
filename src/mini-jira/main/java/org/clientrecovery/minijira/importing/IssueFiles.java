package org.clientrecovery.minijira.importing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads issues out of a file or a folder of files, one issue at a time: single issues, arrays of
 * issues, and pages with a member {@code issues}.
 */
final class IssueFiles {
  /** {@code … malformed JSON at line 1 column 7 path $.issues}. */
  private static final Pattern PLACE = Pattern.compile("line ([0-9]{1,10}) column ([0-9]{1,10})");

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private IssueFiles() {}

  /**
   * Gives each issue of a file, or of the {@code .json} files of a folder in order of their names.
   */
  static void read(Path source, Consumer<JsonObject> issues) {
    List<Path> files = files(source);
    if (files.isEmpty()) {
      throw new ImportException("No .json file in the folder " + source, null);
    }
    files.forEach(file -> readFile(file, issues));
  }

  private static List<Path> files(Path source) {
    if (!Files.isDirectory(source)) {
      return List.of(source);
    }
    try (Stream<Path> inside = Files.list(source)) {
      return inside
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ImportException("The folder " + source + " can't be read: " + e.getMessage(), e);
    }
  }

  private static void readFile(Path file, Consumer<JsonObject> issues) {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        JsonReader reader = new JsonReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      skipByteOrderMark(bytes);
      read(reader, issues);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonParseException("something follows after the end at " + reader.getPath());
      }
    } catch (IOException | JsonParseException | IllegalStateException e) {
      throw new ImportException(
          "The file " + file + " can't be read as issues of Jira: " + reason(e), e);
    }
  }

  private static void skipByteOrderMark(InputStream bytes) throws IOException {
    bytes.mark(3);
    String start = new String(bytes.readNBytes(3), StandardCharsets.UTF_8);
    if (start.isEmpty() || start.charAt(0) != BYTE_ORDER_MARK) {
      bytes.reset();
    }
  }

  /** Ours as they are; of the parser's, which advise programmers, only the place. */
  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    Matcher place = PLACE.matcher(message);
    if (e.getClass() == JsonParseException.class || !place.find()) {
      return message.lines().findFirst().orElse("");
    }
    String what = message.contains("End of input") ? "it ends too early" : "it is not JSON";
    return what + " at line " + place.group(1) + ", column " + place.group(2);
  }

  private static void read(JsonReader reader, Consumer<JsonObject> issues) throws IOException {
    if (reader.peek() == JsonToken.BEGIN_ARRAY) {
      readArray(reader, issues);
    } else {
      readPageOrIssue(reader, issues);
    }
  }

  private static void readArray(JsonReader reader, Consumer<JsonObject> issues) throws IOException {
    reader.beginArray();
    while (reader.hasNext()) {
      readPageOrIssue(reader, issues);
    }
    reader.endArray();
  }

  private static void readPageOrIssue(JsonReader reader, Consumer<JsonObject> issues)
      throws IOException {
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      throw new JsonParseException("expected an issue at " + reader.getPath());
    }
    JsonObject issue = new JsonObject();
    boolean page = false;
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (name.equals("issues") && reader.peek() == JsonToken.BEGIN_ARRAY) {
        page = true;
        readArray(reader, issues);
      } else {
        JsonElement value = JsonParser.parseReader(reader);
        issue.add(name, value);
      }
    }
    reader.endObject();
    if (!page) {
      refuseUnlessIssue(issue, reader);
      issues.accept(issue);
    }
  }

  private static void refuseUnlessIssue(JsonObject issue, JsonReader reader) {
    if (!issue.has("key") && !issue.has("fields")) {
      throw new JsonParseException(
          "neither an issue nor a page of issues before " + reader.getPath());
    }
  }
}
