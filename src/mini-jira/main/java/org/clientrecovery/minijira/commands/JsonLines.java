package org.clientrecovery.minijira.commands;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file line by line; what is not valid is reported and passed over. */
final class JsonLines {
  private static final int SOME_INVALID = 2;
  private static final String EXAMPLE = "{\"id\":\"a\",\"text\":\"Thank you.\"}";

  /** Unterminated object at line 1 column 14 path $.id */
  private static final Pattern COLUMN = Pattern.compile("column ([0-9]+)");

  private final String file;
  private final InputStream standardInput;
  private final PrintStream err;

  JsonLines(String file, InputStream standardInput, PrintStream err) {
    this.file = file;
    this.standardInput = standardInput;
    this.err = err;
  }

  /** Gives each line to the command; 0, or 2 where a line was not valid. */
  int forEach(LineCommand command) throws IOException {
    int code = 0;
    try (BufferedReader reader = open()) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!text.isBlank() && !take(command, text, number)) {
          code = SOME_INVALID;
        }
      }
    }
    command.finish();
    return code;
  }

  private BufferedReader open() throws IOException {
    InputStream bytes = file.equals("-") ? standardInput : Files.newInputStream(Path.of(file));
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  private boolean take(LineCommand command, String line, int number) {
    try {
      command.take(object(line));
      return true;
    } catch (InvalidLineException wrong) {
      report(number, wrong.getMessage());
    }
    return false;
  }

  private static JsonObject object(String line) {
    JsonReader reader = new JsonReader(new StringReader(line));
    reader.setStrictness(Strictness.STRICT);
    try {
      JsonElement parsed = JsonParser.parseReader(reader);
      if (parsed.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
        return parsed.getAsJsonObject();
      }
    } catch (JsonParseException | IOException | IllegalStateException notJson) {
      throw new InvalidLineException(
          "not JSON from %s on; each line holds one object such as %s"
              .formatted(place(notJson), EXAMPLE));
    }
    throw new InvalidLineException("a line is one JSON object such as " + EXAMPLE);
  }

  private static String place(Exception notJson) {
    Matcher column = COLUMN.matcher(String.valueOf(notJson.getMessage()));
    return column.find() ? "column " + column.group(1) : "its start or end";
  }

  private void report(int number, String message) {
    JsonObject error = new JsonObject();
    error.addProperty("line", number);
    error.addProperty("error", message);
    err.println(error);
  }
}
