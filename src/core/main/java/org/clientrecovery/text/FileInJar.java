package org.clientrecovery.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that the jar brings along. */
public final class FileInJar {
  private FileInJar() {}

  /**
   * What that file holds.
   *
   * @param path from the root, such as {@code /commitments/zones.txt}
   * @throws IllegalStateException where the jar was built without it
   */
  public static byte[] bytes(String path) {
    try (InputStream in = FileInJar.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the jar: build it again");
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(path + " can't be read from the jar", broken);
    }
  }

  /** The same as text, which is UTF-8. */
  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }
}
