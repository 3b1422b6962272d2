package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.List;
import java.util.function.Function;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.IssueValue;

/**
 * {@code CustomField}: one of the two in which Service Management keeps who takes part in a
 * request.
 *
 * @param typeKey of the field's type
 * @param kind where its values are stored
 * @param value what a stored value is for plugins
 */
record RequestField(String typeKey, String name, IssueValue kind, Function<String, Object> value) {
  public CustomFieldType<?, ?> getCustomFieldType() {
    return Standin.of(CustomFieldType.class, new Type(typeKey));
  }

  public String getName() {
    return name;
  }

  List<Object> of(List<String> stored) {
    return stored.stream().map(value).toList();
  }

  /** {@code CustomFieldType}. */
  private record Type(String key) {
    public String getKey() {
      return key;
    }
  }
}
