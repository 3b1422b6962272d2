package org.clientrecovery.network;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.clientrecovery.text.FileInJar;

/** Networks that several ask, each in memory once as long as anybody holds it. For many threads. */
public final class SharedNetworks {
  /** By a name that is made of what the file holds. */
  private static final Map<UUID, WeakReference<SentenceNetwork>> KNOWN = new HashMap<>();

  private SharedNetworks() {}

  /**
   * The network of that text; the one that was read before from the same text, where it is in use.
   *
   * @throws NetworkException with the line where it can't be read
   */
  public static synchronized SentenceNetwork of(String text) {
    KNOWN.values().removeIf(network -> network.get() == null);
    UUID name = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    SentenceNetwork known = KNOWN.containsKey(name) ? KNOWN.get(name).get() : null;
    SentenceNetwork network = known == null ? SentenceNetwork.read(text) : known;
    KNOWN.put(name, new WeakReference<>(network));
    return network;
  }

  /**
   * The network in that file of the jar.
   *
   * @param path from the root, such as {@code /rules/models/wording-en.network}
   */
  public static SentenceNetwork inJar(String path) {
    return of(FileInJar.text(path));
  }
}
