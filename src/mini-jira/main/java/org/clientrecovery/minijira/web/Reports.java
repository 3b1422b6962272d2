package org.clientrecovery.minijira.web;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.report.Report;
import com.atlassian.jira.plugin.report.ReportModuleDescriptor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.minijira.module.Descriptor;
import org.clientrecovery.minijira.module.Label;
import org.clientrecovery.minijira.module.ReportModule;
import org.clientrecovery.minijira.module.ResourceFile;
import org.clientrecovery.minijira.osgi.PluginBundle;
import org.clientrecovery.minijira.standin.Standin;

/**
 * The reports of a project at {@code /secure/ConfigureReport.jspa?reportKey=…&projectid=…}: a form
 * for the report's properties, then the report.
 */
public final class Reports implements Page {
  private static final String CONFIGURE = "/secure/ConfigureReport!default.jspa";
  private static final String RUN = "/secure/ConfigureReport.jspa";

  private final PluginBundle plugin;
  private final Descriptor descriptor;
  private final Templates pluginTemplates;
  private final Templates hostTemplates;
  private final WebFragments fragments;
  private final PageFrame frame;

  Reports(
      PluginBundle plugin,
      Descriptor descriptor,
      Templates pluginTemplates,
      Templates hostTemplates,
      WebFragments fragments,
      PageFrame frame) {
    this.plugin = plugin;
    this.descriptor = descriptor;
    this.pluginTemplates = pluginTemplates;
    this.hostTemplates = hostTemplates;
    this.fragments = fragments;
    this.frame = frame;
  }

  void serveOn(Site site) {
    site.add(CONFIGURE, this);
    site.add(RUN, this);
  }

  @Override
  public void serve(Exchange exchange) throws Exception {
    exchange.requireUser();
    ReportModule module = module(exchange.parameter("reportKey"));
    Project project = project(exchange);
    if (exchange.path().equals(CONFIGURE) && !module.properties().isEmpty()) {
      configure(exchange, module, project, Map.of());
    } else {
      run(exchange, module, project);
    }
  }

  private ReportModule module(String completeKey) {
    return descriptor.all(ReportModule.class).stream()
        .filter(report -> descriptor.completeKey(report.key()).equals(completeKey))
        .findFirst()
        .orElseThrow(() -> RefusedException.notFound("report " + completeKey));
  }

  private static Project project(Exchange exchange) {
    String id =
        Optional.ofNullable(exchange.parameter("selectedProjectId"))
            .orElse(exchange.parameter("projectid"));
    if (id == null || !id.matches("(project-)?[0-9]{1,18}")) {
      throw new RefusedException(400, "Choose a project: the address lacks its id in projectid.");
    }
    Project project =
        ComponentAccessor.getProjectManager()
            .getProjectObj(Long.valueOf(id.substring(id.indexOf('-') + 1)));
    if (project == null
        || !ComponentAccessor.getPermissionManager()
            .hasPermission(
                ProjectPermissions.BROWSE_PROJECTS, project, exchange.user().orElse(null))) {
      throw RefusedException.notFound("project " + id);
    }
    return project;
  }

  private void run(Exchange exchange, ReportModule module, Project project) throws Exception {
    ProjectActionSupport action = new ProjectActionSupport();
    action.setSelectedProject(project);
    Map<String, Object> params = params(exchange, module, project);
    Report report = plugin.create(module.className(), Report.class);
    report.init(descriptorOf(module));
    report.validate(action, params);
    if (action.invalidInput()) {
      configure(exchange, module, project, errorsOf(action));
      return;
    }
    String html = report.generateReportHtml(action, params);
    send(exchange, module, project, html);
  }

  private static Map<String, String> errorsOf(ProjectActionSupport action) {
    Map<String, String> errors = new HashMap<>(action.getErrors());
    if (!action.getErrorMessages().isEmpty()) {
      errors.put("", String.join(" ", action.getErrorMessages()));
    }
    return errors;
  }

  private static Map<String, Object> params(
      Exchange exchange, ReportModule module, Project project) {
    Map<String, Object> params = new HashMap<>();
    for (ReportModule.Property property : module.properties()) {
      params.put(property.key(), property.defaultValue());
    }
    exchange
        .parameters()
        .forEach((name, values) -> params.put(name, values.length == 1 ? values[0] : values));
    params.put("selectedProjectId", String.valueOf(project.getId()));
    return params;
  }

  private void configure(
      Exchange exchange, ReportModule module, Project project, Map<String, String> errors)
      throws IOException {
    List<Field> fields =
        module.properties().stream()
            .map(property -> new Field(property, exchange, errors))
            .toList();
    Map<String, Object> model = new HashMap<>();
    model.put("reportKey", descriptor.completeKey(module.key()));
    model.put("projectId", project.getId());
    model.put("fields", fields);
    model.put("message", errors.getOrDefault("", ""));
    model.put("base", Exchange.CONTEXT_PATH);
    send(exchange, module, project, hostTemplates.render("frame/report-form.vm", model));
  }

  private void send(Exchange exchange, ReportModule module, Project project, String html)
      throws IOException {
    String title = fragments.text(module.label(), Map.of());
    String body =
        hostTemplates.render(
            "frame/report.vm",
            Map.of(
                "title",
                title,
                "projectName",
                project.getName(),
                "projectKey",
                project.getKey(),
                "base",
                Exchange.CONTEXT_PATH,
                "bodyHtml",
                html));
    frame.send(exchange, 200, new PageFrame.Content(title, body, Map.of()), "jira.browse.project");
  }

  private ReportModuleDescriptor descriptorOf(ReportModule module) {
    return Standin.of(ReportModuleDescriptor.class, new Drawer(module));
  }

  /** Behaviour of {@code ReportModuleDescriptor}. */
  private final class Drawer {
    private final ReportModule module;

    Drawer(ReportModule module) {
      this.module = module;
    }

    String getHtml(String resource, Map<String, Object> model) {
      Map<String, Object> all = fragments.context();
      all.putAll(model);
      return pluginTemplates.render(ResourceFile.location(module.files(), resource), all);
    }

    String getKey() {
      return module.key();
    }

    String getCompleteKey() {
      return descriptor.completeKey(module.key());
    }

    String getPluginKey() {
      return descriptor.pluginKey();
    }

    String getLabel() {
      return fragments.text(module.label(), Map.of());
    }

    String getLabelKey() {
      return module.label().key();
    }
  }

  /** A property of the form, for its template. */
  public final class Field {
    private final ReportModule.Property property;
    private final String value;
    private final String error;

    Field(ReportModule.Property property, Exchange exchange, Map<String, String> errors) {
      this.property = property;
      String given = exchange.parameter(property.key());
      this.value = given == null ? property.defaultValue() : given;
      this.error = errors.getOrDefault(property.key(), "");
    }

    public String getKey() {
      return property.key();
    }

    public String getLabel() {
      return translated(property.name());
    }

    public String getDescription() {
      return translated(property.description());
    }

    public String getType() {
      return property.type();
    }

    public String getValue() {
      return value;
    }

    public String getError() {
      return error;
    }

    /** Labels of a select by value. */
    public Map<String, String> getOptions() {
      Map<String, String> options = new LinkedHashMap<>();
      property.values().forEach((key, label) -> options.put(key, translated(label)));
      return options;
    }

    private String translated(String key) {
      return key.isEmpty() ? "" : fragments.text(new Label(key, "", List.of()), Map.of());
    }
  }
}
