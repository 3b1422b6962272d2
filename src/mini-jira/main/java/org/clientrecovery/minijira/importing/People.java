package org.clientrecovery.minijira.importing;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.tracker.Users;

/** The people in the files; those who are new are added and can't log in. */
final class People {
  private static final int LONGEST = 255;

  private final Tracker tracker;
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> added = new HashSet<>();

  People(Tracker tracker) {
    this.tracker = tracker;
  }

  /** The key of a person; null if the JSON names nobody. */
  String key(Json person) {
    String key =
        person.textOr(
            "key",
            person.textOr("name", person.textOr("accountId", person.textOr("emailAddress", null))));
    return key == null ? null : known.computeIfAbsent(key, unused -> find(shortened(key), person));
  }

  /** Forgets who was found in a part that was undone. */
  void forget() {
    known.clear();
    added.removeIf(key -> tracker.users().byKey(key).isEmpty());
  }

  /** How many people were added. */
  int added() {
    return added.size();
  }

  private String find(String key, Json person) {
    Users users = tracker.users();
    String name = shortened(person.textOr("name", key));
    return users
        .byKey(key)
        .or(() -> users.byName(name))
        .map(StoredUser::userKey)
        .orElseGet(() -> add(key, name, person));
  }

  private String add(String key, String name, Json person) {
    String display = shortened(person.textOr("displayName", name));
    tracker
        .users()
        .add(
            new StoredUser(
                key,
                name,
                display,
                shortened(person.textOr("emailAddress", "")),
                person.bool("active").orElse(true),
                null,
                zone(person.textOr("timeZone", "UTC")),
                "en-GB"),
            null);
    added.add(key);
    return key;
  }

  private static String zone(String id) {
    try {
      return ZoneId.of(id).getId();
    } catch (DateTimeException e) {
      return "UTC";
    }
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
