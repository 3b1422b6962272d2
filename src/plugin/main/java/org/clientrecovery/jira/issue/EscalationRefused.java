package org.clientrecovery.jira.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The host does not create the recovery's issue, and says why in the reader's language. */
public final class EscalationRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> messages;
  private final transient Map<String, String> fields;

  EscalationRefused(Collection<String> messages, Map<String, String> fields) {
    super("the host refused the issue: " + messages + " " + fields);
    this.messages = List.copyOf(messages);
    this.fields = Map.copyOf(fields);
  }

  /** What is wrong with the whole. */
  public List<String> messages() {
    return messages;
  }

  /** What is wrong, by the host's name of the field. */
  public Map<String, String> fields() {
    return fields;
  }
}
