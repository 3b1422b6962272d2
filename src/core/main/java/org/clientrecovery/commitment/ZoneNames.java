package org.clientrecovery.commitment;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The zones that people name in texts: "CET", "Eastern time". */
final class ZoneNames {
  /** From so many letters on a name is no abbreviation. */
  private static final int REGION = 7;

  private static final Map<String, ZoneId> ZONES = read();

  private ZoneNames() {}

  /** The zone of that name, or null; abbreviations count only in capitals, "Pacific" with one. */
  static ZoneId find(CharSequence name) {
    String written = name.toString();
    boolean abbreviation = written.indexOf(' ') < 0;
    boolean region = written.length() >= REGION && Character.isUpperCase(written.charAt(0));
    if (abbreviation && !region && !written.toUpperCase(Locale.ROOT).equals(written)) {
      return null;
    }
    return ZONES.get(written.toLowerCase(Locale.ROOT));
  }

  private static Map<String, ZoneId> read() {
    Map<String, ZoneId> zones = new HashMap<>();
    WordFile.lines("zones.txt").forEach(line -> readLine(line, zones));
    return zones;
  }

  private static void readLine(String line, Map<String, ZoneId> zones) {
    int colon = line.indexOf(':');
    ZoneId zone = ZoneId.of(line.substring(0, colon));
    for (String name : line.substring(colon + 1).split(",")) {
      zones.put(name.strip(), zone);
    }
  }
}
