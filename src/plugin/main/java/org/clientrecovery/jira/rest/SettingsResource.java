package org.clientrecovery.jira.rest;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.SettingsChanged;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.SettingRefused;
import org.clientrecovery.recovery.Settings;

/** {@code /settings}: what admins set for the site, and over it for a project; for admins only. */
@WebSudoRequired
@Path("/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SettingsResource {
  private final Exchange exchange;
  private final Admins admins;
  private final SettingsStore settings;
  private final ProjectManager projects;

  @Inject
  public SettingsResource(
      Exchange exchange, Authority authority, SettingsStore settings, ProjectManager projects) {
    this.exchange = exchange;
    this.admins = new Admins(exchange, authority);
    this.settings = settings;
    this.projects = projects;
  }

  /** All settings of the site, or of the project of that key. */
  @GET
  public Response all(@QueryParam("project") String key) {
    return exchange.answer(
        () -> {
          admins.admin();
          return json(scope(key));
        });
  }

  /**
   * Takes {@code values}, an object of setting and new value (null: as the site), and {@code was},
   * the project's own values as they were read. All are set or none.
   */
  @POST
  public Response change(@QueryParam("project") String key, String body) {
    return exchange.answer(
        () -> {
          ApplicationUser admin = admins.admin();
          long scope = scope(key);
          change(scope, exchange.read(body), admin);
          return json(scope);
        });
  }

  private void change(long scope, JsonBody body, ApplicationUser admin) {
    try {
      settings.change(scope, changes(scope, body), values(body, "was"), admin.getKey());
    } catch (SettingRefused refused) {
      throw Refusal.of(400, refused.setting().id(), advice(refused.setting(), refused.part()));
    } catch (SettingsChanged changed) {
      throw Refusal.of(
          409,
          changed.setting().id(),
          exchange.texts().text("client-recovery.settings.changed", changed.present().orElse("–")));
    }
  }

  private String advice(Setting setting, String part) {
    String key = "client-recovery.settings.form." + setting.form().id();
    return exchange.texts().text(key, part);
  }

  private Map<Setting, Optional<String>> changes(long scope, JsonBody body) {
    Map<Setting, Optional<String>> changes = values(body, "values");
    if (scope != SettingsStore.SITE) {
      changes.keySet().stream().filter(Setting::isOfSiteAlone).forEach(this::refuseInProject);
    }
    return changes;
  }

  private void refuseInProject(Setting setting) {
    throw Refusal.of(
        400, setting.id(), exchange.texts().text("client-recovery.settings.of-site-alone"));
  }

  private Map<Setting, Optional<String>> values(JsonBody body, String field) {
    Map<Setting, Optional<String>> values = new EnumMap<>(Setting.class);
    body.texts(field).forEach((id, value) -> values.put(setting(id), Optional.ofNullable(value)));
    return values;
  }

  private Setting setting(String id) {
    return Setting.withId(id)
        .orElseThrow(
            () ->
                Refusal.of(400, id, exchange.texts().text("client-recovery.settings.unknown", id)));
  }

  private long scope(String key) {
    return admins.scope(projects, key);
  }

  private JsonElement json(long scope) {
    Map<Setting, String> own = settings.own(scope);
    Settings site = settings.ofSite();
    JsonArray all = new JsonArray();
    Arrays.stream(Setting.values())
        .filter(setting -> scope == SettingsStore.SITE || !setting.isOfSiteAlone())
        .forEach(setting -> all.add(json(setting, own, site)));
    JsonObject json = new JsonObject();
    json.add("settings", all);
    return json;
  }

  private static JsonObject json(Setting setting, Map<Setting, String> own, Settings site) {
    JsonObject json = new JsonObject();
    json.addProperty("id", setting.id());
    json.addProperty("form", setting.form().id());
    json.addProperty("standard", setting.standard());
    json.addProperty("site", site.text(setting));
    if (own.containsKey(setting)) {
      json.addProperty("own", own.get(setting));
    }
    return json;
  }
}
