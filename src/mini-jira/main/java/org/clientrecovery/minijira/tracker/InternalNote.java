package org.clientrecovery.minijira.tracker;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Reads {@code {"internal": true}}, the value of {@code sd.public.comment}. */
final class InternalNote {
  private InternalNote() {}

  /** Whether the text says internal, as a boolean or as a string in any case; else false. */
  static boolean read(String json) {
    try {
      JsonElement parsed = JsonParser.parseString(json);
      JsonElement internal =
          parsed.isJsonObject() ? parsed.getAsJsonObject().get("internal") : null;
      return internal != null
          && internal.isJsonPrimitive()
          && internal.getAsString().equalsIgnoreCase("true");
    } catch (JsonParseException e) {
      return false;
    }
  }
}
