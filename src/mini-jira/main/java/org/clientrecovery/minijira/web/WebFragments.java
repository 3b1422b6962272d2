package org.clientrecovery.minijira.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.clientrecovery.minijira.module.ConditionElement;
import org.clientrecovery.minijira.module.ContextElement;
import org.clientrecovery.minijira.module.DashboardItem;
import org.clientrecovery.minijira.module.Descriptor;
import org.clientrecovery.minijira.module.Label;
import org.clientrecovery.minijira.module.ResourceFile;
import org.clientrecovery.minijira.module.WebItem;
import org.clientrecovery.minijira.module.WebPanel;
import org.clientrecovery.minijira.module.WebSection;
import org.clientrecovery.minijira.osgi.PluginBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugin's links and panels by place, for the user of this thread. */
public final class WebFragments {
  private static final Logger log = LoggerFactory.getLogger(WebFragments.class);
  private final PluginBundle plugin;
  private final Descriptor descriptor;
  private final Templates templates;
  private final JiraAuthenticationContext authentication;
  private final I18nResolver texts;
  private final Conditions conditions;
  private final Map<ContextElement, ContextProvider> providers = new ConcurrentHashMap<>();

  public WebFragments(
      PluginBundle plugin,
      Descriptor descriptor,
      Templates templates,
      JiraAuthenticationContext authentication,
      I18nResolver texts) {
    this.plugin = plugin;
    this.descriptor = descriptor;
    this.templates = templates;
    this.authentication = authentication;
    this.texts = texts;
    this.conditions = new Conditions(plugin);
  }

  /** What conditions, links and panels know on a page about an issue. */
  public Map<String, Object> contextOf(Issue issue) {
    Map<String, Object> params = new HashMap<>();
    params.put("issue", issue);
    Map<String, Object> context = contextOf(issue.getProjectObject(), params);
    context.put("issue", issue);
    context.put("issueId", issue.getId());
    return context;
  }

  /** What they know on a page about a project. */
  public Map<String, Object> contextOf(Project project) {
    return contextOf(project, new HashMap<>());
  }

  /** What they know elsewhere. */
  public Map<String, Object> context() {
    return contextOf(null, new HashMap<>());
  }

  private Map<String, Object> contextOf(Project project, Map<String, Object> params) {
    Map<String, Object> context = new HashMap<>();
    context.put("user", authentication.getLoggedInUser());
    context.put("i18n", authentication.getI18nHelper());
    context.put("baseurl", Exchange.CONTEXT_PATH);
    Exchange.current().ifPresent(exchange -> context.put("atl_token", exchange.xsrfToken()));
    if (project != null) {
      params.put("project", project);
      context.put("project", project);
      context.put("projectKeyEncoded", encoded(project.getKey()));
      context.put("pathEncodedProjectKey", encoded(project.getKey()));
    }
    context.put("helper", new JiraHelper(project, params));
    return context;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The links of a section, by weight. */
  public List<Fragment> links(String section, Map<String, Object> context) {
    return descriptor.all(WebItem.class).stream()
        .filter(item -> item.section().equals(section))
        .filter(item -> shown(item.condition(), context))
        .sorted(byWeight(WebItem::weight))
        .map(item -> link(item, with(item.context(), context)))
        .toList();
  }

  private Fragment link(WebItem item, Map<String, Object> context) {
    String url = templates.text(item.url(), context);
    return Fragment.link(
        item.linkId().isEmpty() ? item.key() : item.linkId(),
        text(item.label(), context),
        url.startsWith("/") ? Exchange.CONTEXT_PATH + url : url,
        item.styleClass(),
        text(item.tooltip(), context));
  }

  /** The sections of a menu with their links, by weight; sections without links are left out. */
  public List<Fragment> sections(String location, Map<String, Object> context) {
    return descriptor.all(WebSection.class).stream()
        .filter(section -> section.location().equals(location))
        .filter(section -> shown(section.condition(), context))
        .sorted(byWeight(WebSection::weight))
        .map(
            section ->
                Fragment.section(
                    section.key(),
                    text(section.label(), context),
                    links(location + "/" + section.key(), context)))
        .filter(section -> !section.getItems().isEmpty())
        .toList();
  }

  /** The panels of a location, by weight, drawn. */
  public List<Fragment> panels(String location, Map<String, Object> context) {
    return descriptor.all(WebPanel.class).stream()
        .filter(panel -> panel.location().equals(location))
        .filter(panel -> shown(panel.condition(), context))
        .sorted(byWeight(WebPanel::weight))
        .map(panel -> drawOrSayWhy(panel, context))
        .toList();
  }

  /** The boxes for dashboards, drawn. */
  public List<Fragment> dashboardItems(Map<String, Object> context) {
    return descriptor.all(DashboardItem.class).stream()
        .filter(item -> shown(item.condition(), context))
        .map(item -> drawOrSayWhy(item, context))
        .toList();
  }

  private Fragment drawOrSayWhy(DashboardItem item, Map<String, Object> context) {
    String title = text(item.title(), context);
    try {
      String template = ResourceFile.location(item.files(), "view");
      return Fragment.panel(
          item.key(), title, templates.render(template, with(item.context(), context)));
    } catch (RuntimeException | LinkageError e) {
      log.error("the dashboard item {} failed", item.key(), e);
      return Fragment.panel(item.key(), title, failure(e));
    }
  }

  /** A panel that fails shows what failed, and the page around it stays whole. */
  private Fragment drawOrSayWhy(WebPanel panel, Map<String, Object> context) {
    try {
      return draw(panel, with(panel.context(), context));
    } catch (RuntimeException | LinkageError e) {
      log.error("the panel {} failed", panel.key(), e);
      return Fragment.panel(panel.key(), text(panel.label(), context), failure(e));
    }
  }

  private static String failure(Throwable e) {
    return "<div class=\"aui-message aui-message-error error\" role=\"alert\"><p>This panel failed: "
        + Html.escape(e)
        + ". The console of mini-jira has the details.</p></div>";
  }

  private Fragment draw(WebPanel panel, Map<String, Object> context) {
    String template = ResourceFile.location(panel.files(), "view");
    return Fragment.panel(
        panel.key(), text(panel.label(), context), templates.render(template, context));
  }

  /** Whether a module's conditions hold; one that fails does not, as in Jira. */
  boolean shown(ConditionElement condition, Map<String, Object> context) {
    try {
      return conditions.hold(condition, context);
    } catch (RuntimeException | LinkageError e) {
      log.error("the condition {} failed", condition, e);
      return false;
    }
  }

  /** {@code context} with what a context provider adds. */
  Map<String, Object> with(Optional<ContextElement> element, Map<String, Object> context) {
    Map<String, Object> all = new HashMap<>(context);
    element
        .map(found -> providers.computeIfAbsent(found, this::make))
        .ifPresent(provider -> all.putAll(provider.getContextMap(new HashMap<>(context))));
    return all;
  }

  private ContextProvider make(ContextElement element) {
    ContextProvider provider = plugin.create(element.className(), ContextProvider.class);
    provider.init(element.params());
    return provider;
  }

  /** A label in the language of the user. */
  String text(Label label, Map<String, Object> context) {
    if (label.key().isEmpty()) {
      return label.text();
    }
    Serializable[] arguments =
        label.arguments().stream()
            .map(argument -> templates.text(argument, context))
            .toArray(Serializable[]::new);
    return texts.getText(label.key(), arguments);
  }

  private static <M> Comparator<M> byWeight(ToIntFunction<M> weight) {
    return Comparator.comparingInt(weight);
  }
}
