package org.clientrecovery.jira.issue;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.clientrecovery.text.Audience;

/**
 * Who reads a comment.
 *
 * <p>Service Management marks a comment with the property {@code sd.public.comment}; what it does
 * not mark as internal is public, also where it can't be read: a warning that comes once too often
 * does less harm than one that does not come.
 */
public final class CommentAudience {
  private static final String ENTITY = "CommentProperty";

  /** The comment property by which Service Management tells replies from notes. */
  static final String PROPERTY = "sd.public.comment";

  private final JsonEntityPropertyManager properties;

  public CommentAudience(JsonEntityPropertyManager properties) {
    this.properties = properties;
  }

  public Audience of(long comment) {
    EntityProperty property = properties.get(ENTITY, comment, PROPERTY);
    return property == null ? Audience.PUBLIC : read(property.getValue());
  }

  /** The audience in a property's value such as {@code {"internal": true}}, or {@code "true"}. */
  static Audience read(String value) {
    try {
      JsonElement internal = JsonParser.parseString(value).getAsJsonObject().get("internal");
      boolean marked = internal != null && "true".equalsIgnoreCase(internal.getAsString());
      return marked ? Audience.INTERNAL : Audience.PUBLIC;
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      return Audience.PUBLIC;
    }
  }
}
