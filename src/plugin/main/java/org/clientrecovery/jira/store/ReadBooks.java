package org.clientrecovery.jira.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clientrecovery.wording.RuleBook;

/**
 * The last rule books that were read from their JSON, by that JSON: a save looks at the same
 * megabytes several times. Safe for all threads.
 */
final class ReadBooks {
  private static final int MOST_KEPT = 3;

  private final Map<String, RuleBook> last =
      new LinkedHashMap<>(MOST_KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RuleBook> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /**
   * The book of that JSON.
   *
   * @throws com.google.gson.JsonParseException where it is no JSON
   */
  RuleBook read(String content) {
    RuleBook known = known(content);
    return known == null ? keep(content, RuleBookJson.read(content)) : known;
  }

  private synchronized RuleBook known(String content) {
    return last.get(content);
  }

  private synchronized RuleBook keep(String content, RuleBook book) {
    last.put(content, book);
    return book;
  }
}
