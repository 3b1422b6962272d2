package org.clientrecovery.minijira.pages;

import com.atlassian.jira.util.json.JSONArray;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.RefusedException;

/**
 * A comment as a form of Jira posts it: {@code comment}, {@code commentLevel} ({@code role:10002},
 * {@code group:jira-administrators}) and {@code commentProperty} ({@code
 * [{"key":"sd.public.comment","value":{"internal":true}}]}); the button {@code audience} ({@code
 * public} or {@code internal}) stands above the property.
 *
 * @param group null if not restricted to one
 * @param roleId null if not restricted to one
 */
record CommentDraft(String text, String group, Long roleId, Map<String, JSONObject> properties) {

  /**
   * What the form holds.
   *
   * @throws RefusedException 400 if level or properties can't be read
   */
  static CommentDraft of(Exchange exchange) {
    return of(
        exchange.parameter("comment"),
        exchange.parameter("commentLevel"),
        exchange.parameter("commentProperty"),
        exchange.parameter("audience"));
  }

  /**
   * The same from its parts; each may be null.
   *
   * @throws RefusedException 400 if level or properties can't be read
   */
  static CommentDraft of(String text, String level, String properties, String audience) {
    return new CommentDraft(
        text == null ? "" : text,
        level != null && level.startsWith("group:") ? level.substring(6) : null,
        role(level),
        properties(properties, audience));
  }

  private static Long role(String level) {
    return level != null && level.startsWith("role:")
        ? PageServices.number(level.substring(5))
            .orElseThrow(() -> new RefusedException(400, "There is no role " + level))
        : null;
  }

  private static Map<String, JSONObject> properties(String json, String audience) {
    Map<String, JSONObject> properties = new LinkedHashMap<>();
    try {
      JSONArray all = new JSONArray(json == null || json.isBlank() ? "[]" : json);
      for (int i = 0; i < all.length(); i++) {
        JSONObject property = all.getJSONObject(i);
        properties.put(property.getString("key"), property.getJSONObject("value"));
      }
      if ("internal".equals(audience) || "public".equals(audience)) {
        properties.put(Permissions.PUBLIC_COMMENT, internal("internal".equals(audience)));
      }
      return properties;
    } catch (JSONException e) {
      throw new RefusedException(400, "Comment properties are not valid JSON: " + e.getMessage());
    }
  }

  static JSONObject internal(boolean internal) throws JSONException {
    return new JSONObject().put("internal", internal);
  }

  /** Whether the form says so: a form that says nothing opens as an internal note. */
  boolean isPublicReply() {
    JSONObject audience = properties.get(Permissions.PUBLIC_COMMENT);
    return audience != null && !audience.optBoolean("internal", true);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** The level as the form posts it; empty if the comment is not restricted. */
  String level() {
    if (group != null) {
      return "group:" + group;
    }
    return roleId == null ? "" : "role:" + roleId;
  }

  /** The same without restriction and as a public reply: what a client's comment always is. */
  CommentDraft asOfClient() {
    try {
      return new CommentDraft(
          text, null, null, Map.of(Permissions.PUBLIC_COMMENT, internal(false)));
    } catch (JSONException e) {
      throw new IllegalStateException("false is no JSON", e);
    }
  }

  /** Puts the draft among the parameters of a form, as the form posts it. */
  void addTo(Map<String, String[]> parameters) {
    parameters.put("comment", new String[] {text});
    if (!level().isEmpty()) {
      parameters.put("commentLevel", new String[] {level()});
    }
    parameters.put("commentProperty", new String[] {propertiesAsJson()});
  }

  /** The properties as the form posts them. */
  private String propertiesAsJson() {
    JSONArray all = new JSONArray();
    try {
      for (Map.Entry<String, JSONObject> property : properties.entrySet()) {
        all.put(new JSONObject().put("key", property.getKey()).put("value", property.getValue()));
      }
      return all.toString();
    } catch (JSONException e) {
      throw new IllegalStateException("properties that were JSON are none any more", e);
    }
  }
}
