package org.clientrecovery.wording;

import java.util.Locale;

/** Lower case for names in rule files, the same on every machine. */
final class Lower {
  private Lower() {}

  static String of(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
