package org.clientrecovery.minijira.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The frame around each page: head with AUI and the web-resources of the page's contexts, header
 * with navigation and what the plugin adds to it, footer.
 */
public final class PageFrame {
  /**
   * What goes into the frame.
   *
   * @param title plain text
   * @param bodyHtml HTML
   * @param meta {@code <meta>} names and contents, such as {@code ajs-issue-key}
   */
  public record Content(String title, String bodyHtml, Map<String, String> meta) {}

  private static final String NAVIGATION = "system.top.navigation.bar";
  private static final String TEMPLATE = "frame/frame.vm";

  private final Templates templates;
  private final WebResources resources;
  private final Assets assets;
  private final GlobalPermissionManager permissions;
  private final WebFragments fragments;
  private final String productName;

  public PageFrame(
      Templates templates,
      WebResources resources,
      Assets assets,
      GlobalPermissionManager permissions,
      WebFragments fragments,
      String productName) {
    this.templates = templates;
    this.resources = resources;
    this.assets = assets;
    this.permissions = permissions;
    this.fragments = fragments;
    this.productName = productName;
  }

  /**
   * Sends a page of mini-jira drawn by one of its own templates; into a dialog without the frame.
   *
   * @param model values of the template; {@code base}, {@code token} and {@code user} are added
   * @param contexts web-resource contexts beside {@code atl.general}
   */
  public void render(
      Exchange exchange,
      String title,
      String template,
      Map<String, Object> model,
      Map<String, String> meta,
      String... contexts)
      throws IOException {
    Map<String, Object> values = new HashMap<>(model);
    values.put("base", Exchange.CONTEXT_PATH);
    values.put("token", exchange.xsrfToken());
    values.put("user", exchange.user().map(ApplicationUser::getDisplayName).orElse(null));
    String html = templates.render(template, values);
    if (exchange.isInDialog()) {
      exchange.send(200, "text/html", html);
    } else {
      send(exchange, 200, new Content(title, html, meta), contexts);
    }
  }

  /** Sends HTML in the frame. */
  public void send(Exchange exchange, int status, Content content, String... contexts)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(contexts));
    all.add("atl.general");
    all.add("jira.general");
    Map<String, Object> model = new HashMap<>();
    model.put("title", content.title());
    model.put("bodyHtml", content.bodyHtml());
    model.put("colorMode", "dark".equals(exchange.cookie("mini.color.mode")) ? "dark" : "light");
    model.put("meta", metaOf(exchange, content));
    model.put("styles", styles(all));
    model.put("scripts", scripts(all));
    model.put("navigation", fragments.links(NAVIGATION, fragments.context()));
    model.put("base", Exchange.CONTEXT_PATH);
    model.put("product", productName);
    model.put("token", exchange.xsrfToken());
    model.put("user", exchange.user().map(ApplicationUser::getDisplayName).orElse(null));
    model.put("admin", exchange.user().map(this::isAdmin).orElse(false));
    exchange.allowOwnScriptsAlone();
    exchange.send(status, "text/html", templates.render(TEMPLATE, model));
  }

  private boolean isAdmin(ApplicationUser user) {
    return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
  }

  private static Map<String, String> metaOf(Exchange exchange, Content content) {
    Map<String, String> meta = new LinkedHashMap<>(content.meta());
    meta.put("ajs-context-path", Exchange.CONTEXT_PATH);
    meta.put("ajs-base-url", exchange.baseUrl());
    meta.put("ajs-remote-user", exchange.user().map(ApplicationUser::getName).orElse(""));
    return meta;
  }

  private List<String> styles(List<String> contexts) {
    List<String> urls = new ArrayList<>(assets.styles());
    urls.addAll(resources.batches(contexts, "css"));
    return urls;
  }

  private List<String> scripts(List<String> contexts) {
    List<String> urls = new ArrayList<>(assets.scripts());
    urls.addAll(resources.batches(contexts, "js"));
    return urls;
  }
}
