package org.clientrecovery.minijira.commands;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file line by line; what is not valid is reported and passed over. */
final class JsonLines {
  private static final int SOME_INVALID = 2;

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
      JsonElement parsed = JsonParser.parseString(line);
      if (!parsed.isJsonObject()) {
        throw new InvalidLineException("a line is a JSON object");
      }
      command.take(parsed.getAsJsonObject());
      return true;
    } catch (JsonParseException notJson) {
      report(number, "not JSON: " + notJson.getMessage());
    } catch (InvalidLineException wrong) {
      report(number, wrong.getMessage());
    }
    return false;
  }

  private void report(int number, String message) {
    JsonObject error = new JsonObject();
    error.addProperty("line", number);
    error.addProperty("error", message);
    err.println(error);
  }
}
