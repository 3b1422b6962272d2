package org.clientrecovery.minijira.launch;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.ws.rs.Path;
import net.java.ao.RawEntity;
import org.apache.commons.logging.Log;
import org.clientrecovery.minijira.ao.ActiveObjectsServices;
import org.clientrecovery.minijira.jira.JiraServices;
import org.clientrecovery.minijira.module.AoModule;
import org.clientrecovery.minijira.module.Descriptor;
import org.clientrecovery.minijira.module.ServletModule;
import org.clientrecovery.minijira.osgi.PluginBundle;
import org.clientrecovery.minijira.osgi.PluginContainer;
import org.clientrecovery.minijira.osgi.SystemPackages;
import org.clientrecovery.minijira.pages.MiniJiraPages;
import org.clientrecovery.minijira.pages.PageServices;
import org.clientrecovery.minijira.platform.HostProperties;
import org.clientrecovery.minijira.platform.Platform;
import org.clientrecovery.minijira.rest.RestServices;
import org.clientrecovery.minijira.standin.HostServices;
import org.clientrecovery.minijira.tracker.Database;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.web.Assets;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.PluginSite;
import org.clientrecovery.minijira.web.SecureSession;
import org.clientrecovery.minijira.web.SignIn;
import org.clientrecovery.minijira.web.Site;
import org.clientrecovery.minijira.web.WebServer;
import org.slf4j.Logger;

/**
 * One running mini-jira: database, services, OSGi with the plugin, web server; put together here
 * and closed in the opposite order.
 */
public final class MiniJira implements AutoCloseable {
  private final Flavour flavour;
  private final Distribution distribution;
  private final Clock clock;
  private final HostServices services = new HostServices();
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private Tracker tracker;
  private Platform platform;
  private JiraServices jiraServices;
  private PluginContainer container;
  private Descriptor descriptor;
  private WebServer server;
  private SecureSession secure;

  private MiniJira(Flavour flavour, Distribution distribution, Clock clock) {
    this.flavour = flavour;
    this.distribution = distribution;
    this.clock = clock;
  }

  /**
   * Starts a mini-jira on {@code database}, which it closes at its end.
   *
   * @param node name of this node; null if it is alone
   * @param port 0 means a free one
   */
  public static MiniJira start(
      Flavour flavour,
      Distribution distribution,
      Database database,
      Clock clock,
      String node,
      int port) {
    MiniJira jira = new MiniJira(flavour, distribution, clock);
    try {
      jira.startServices(database, node, port);
      PluginBundle plugin = jira.startPlugin();
      jira.startWeb(plugin, port);
      jira.enable();
      return jira;
    } catch (RuntimeException e) {
      jira.close();
      throw e;
    }
  }

  private <P extends AutoCloseable> P keep(P part) {
    parts.push(part);
    return part;
  }

  private void startServices(Database database, String node, int port) {
    keep(database);
    tracker = new Tracker(database, clock);
    String name = node == null ? "node-" + port : node;
    platform = keep(new Platform(database.dataSource(), name, clock));
    String address = "http://localhost:" + port + Exchange.CONTEXT_PATH;
    platform.offer(
        services,
        new HostProperties(flavour.version(), address),
        new Platform.ClusterNode(name, node != null));
    jiraServices = JiraServices.offer(tracker, services);
    ComponentAccessor.serve(services);
  }

  private PluginBundle startPlugin() {
    container = keep(new PluginContainer(systemPackages(), services, distribution.bundles()));
    ActiveObjectsServices activeObjects =
        new ActiveObjectsServices(platform.transactions(), platform.lock("ao-migration"));
    container.offerPerBundle(ActiveObjects.class, activeObjects);
    PluginBundle plugin = container.startPlugin(distribution.plugin(flavour));
    descriptor = Descriptor.of(plugin);
    platform.texts().read(plugin, descriptor.i18nBundles());
    activeObjects.enable(plugin, descriptor.all(AoModule.class));
    jiraServices.connect(new HostedModules(plugin, descriptor));
    return plugin;
  }

  private SystemPackages systemPackages() {
    SystemPackages packages =
        new SystemPackages()
            .with(Issue.class, "com.atlassian", "0")
            .with(Issue.class, "com.opensymphony", "0")
            .with(Issue.class, "webwork", "0")
            .with(Issue.class, "org.ofbiz", "0")
            .with(ComponentAccessor.class, "com.atlassian", "0")
            .with(RawEntity.class, "net.java.ao", "0")
            .with(Logger.class, "org.slf4j", "1.7.36")
            .with(Log.class, "org.apache.commons.logging", "1.2")
            .with(Inject.class, Inject.class.getPackageName(), flavour.isJakarta() ? "2.0" : "1.0");
    String servlet = HttpServlet.class.getPackageName();
    return packages
        .with(
            HttpServlet.class,
            servlet.substring(0, servlet.lastIndexOf('.')),
            flavour.servletVersion())
        .with(Path.class, Path.class.getPackageName(), flavour.restVersion());
  }

  private void startWeb(PluginBundle plugin, int port) {
    Site site = new Site();
    SignIn signIn =
        new SignIn(
            services.get(UserManager.class),
            services.get(JiraAuthenticationContext.class),
            (name, password) -> tracker.users().authenticate(name, password).isPresent());
    secure = new SecureSession(signIn, Clock.systemUTC());
    PluginSite pluginSite =
        new PluginSite(
            plugin,
            descriptor,
            services,
            new Assets(distribution.aui(flavour)),
            site,
            secure,
            flavour.isStrict(),
            flavour == Flavour.JIRA11,
            "mini-jira " + flavour.major());
    pages(pluginSite, signIn).serveOn(site);
    site.add("/outbox", new OutboxPage(platform.outbox(), pluginSite.frame(), this::isLicensed));
    server = keep(new WebServer(port, signIn, site, pluginSite.frame()));
    rest(plugin).all().forEach(this::mount);
    descriptor.all(ServletModule.class).forEach(module -> mount(plugin, module));
    server.start();
  }

  private MiniJiraPages pages(PluginSite pluginSite, SignIn signIn) {
    return new MiniJiraPages(
        new PageServices(
            tracker,
            services,
            pluginSite.frame(),
            pluginSite.fragments(),
            signIn,
            descriptor,
            services.get(I18nResolver.class)));
  }

  private RestServices rest(PluginBundle plugin) {
    return new RestServices(
        plugin,
        descriptor,
        flavour.isStrict(),
        services.get(GlobalPermissionManager.class),
        this::isLicensed,
        secure);
  }

  private boolean isLicensed(ApplicationUser user) {
    return tracker.permissions().isLicensed(user.getKey());
  }

  private void mount(RestServices.Mounted rest) {
    server.filter(rest.name() + "-guard", rest.guard(), rest.patterns());
    server.servlet(rest.name(), rest.servlet(), rest.patterns());
  }

  private void mount(PluginBundle plugin, ServletModule module) {
    List<String> patterns =
        module.urlPatterns().stream().map(pattern -> "/plugins/servlet" + pattern).toList();
    HttpServlet servlet = plugin.create(module.className(), HttpServlet.class);
    server.servlet("servlet-" + module.key(), servlet, patterns);
  }

  private void enable() {
    PluginLifecycle lifecycle = new PluginLifecycle(descriptor, container);
    keep(lifecycle::stop);
    lifecycle.start(
        services.get(EventPublisher.class),
        services.get(PluginSettingsFactory.class).createGlobalSettings(),
        platform.lock("plugin-upgrade"));
  }

  /** Where to open it, such as {@code http://localhost:2990/jira}. */
  public String address() {
    return "http://localhost:" + server.port() + Exchange.CONTEXT_PATH;
  }

  /** The plugin's descriptor. */
  public Descriptor descriptor() {
    return descriptor;
  }

  /** The services of the host, for those who fill it with data. */
  public HostServices services() {
    return services;
  }

  /** What is stored. */
  public Tracker tracker() {
    return tracker;
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        System.err.println("mini-jira: while stopping: " + e);
      }
    }
  }
}
