package org.clientrecovery.minijira.web;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import org.clientrecovery.minijira.module.AllowedMethod;
import org.clientrecovery.minijira.module.Descriptor;
import org.clientrecovery.minijira.osgi.PluginBundle;
import org.clientrecovery.minijira.standin.HostServices;

/** All that the plugin adds to the web, and the frame for the pages of mini-jira. */
public final class PluginSite {
  private final WebFragments fragments;
  private final PageFrame frame;

  /**
   * Puts the plugin's actions, resources and reports and the administration on {@code site}.
   *
   * @param secure asked for by actions that are marked so
   * @param strictTemplates whether templates may only call allowed methods
   * @param postOnly whether actions that name no HTTP method take POST alone
   */
  public PluginSite(
      PluginBundle plugin,
      Descriptor descriptor,
      HostServices services,
      Assets assets,
      Site site,
      SecureSession secure,
      boolean strictTemplates,
      boolean postOnly,
      String productName) {
    GlobalPermissionManager permissions = services.get(GlobalPermissionManager.class);
    JiraAuthenticationContext authentication = services.get(JiraAuthenticationContext.class);
    I18nResolver texts = services.get(I18nResolver.class);
    MethodAllowlist allowlist =
        strictTemplates ? allowlist(descriptor) : MethodAllowlist.everything();
    Templates pluginTemplates = Templates.ofPlugin(plugin, allowlist);
    Templates hostTemplates = Templates.ofHost();
    WebResources resources = new WebResources(plugin, descriptor, texts);
    fragments = new WebFragments(plugin, descriptor, pluginTemplates, authentication, texts);
    frame = new PageFrame(hostTemplates, resources, assets, permissions, fragments, productName);
    AdminMenu menu = new AdminMenu(fragments, permissions, hostTemplates);
    Decorator decorator = new Decorator(frame, menu);
    Actions actions =
        new Actions(
            plugin,
            descriptor,
            pluginTemplates,
            allowlist,
            new ActionGuard(permissions, postOnly),
            secure,
            decorator,
            authentication);
    site.add(actions::at);
    resources.serveOn(site);
    assets.serveOn(site);
    menu.serveOn(site, frame);
    secure.serveOn(site, frame);
    new Reports(plugin, descriptor, pluginTemplates, hostTemplates, fragments, frame).serveOn(site);
  }

  private static MethodAllowlist allowlist(Descriptor descriptor) {
    return MethodAllowlist.of(
        descriptor.all(AllowedMethod.class).stream().map(AllowedMethod::signature).toList());
  }

  /** The plugin's links and panels. */
  public WebFragments fragments() {
    return fragments;
  }

  /** The frame around each page. */
  public PageFrame frame() {
    return frame;
  }
}
