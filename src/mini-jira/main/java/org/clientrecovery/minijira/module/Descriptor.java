package org.clientrecovery.minijira.module;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.osgi.PluginBundle;

/**
 * All modules of a plugin, in the order of the descriptor. {@link #unknown} names the elements that
 * mini-jira has no module type for; a Jira, too, goes on without them.
 */
public final class Descriptor {
  private static final String MAIN = "atlassian-plugin.xml";

  private final String pluginKey;
  private final Map<Class<?>, List<Object>> modules = new LinkedHashMap<>();
  private final List<ResourceFile> files = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private String pluginName = "";
  private String version = "";
  private boolean restMigrated;

  private Descriptor(String pluginKey) {
    this.pluginKey = pluginKey;
  }

  /**
   * Reads the descriptor files of {@code plugin}.
   *
   * @throws IllegalArgumentException if a file is missing or wrong, or its key is not the
   *     manifest's
   */
  public static Descriptor of(PluginBundle plugin) {
    Descriptor descriptor = new Descriptor(plugin.key());
    descriptor.add(MAIN, file(plugin, MAIN));
    for (String folder : plugin.header("Atlassian-Scan-Folders").orElse("").split(",")) {
      if (!folder.isBlank()) {
        plugin
            .files(folder.strip(), "*.xml", false)
            .forEach(name -> descriptor.add(name, file(plugin, name)));
      }
    }
    return descriptor;
  }

  private static InputStream file(PluginBundle plugin, String name) {
    return plugin
        .file(name)
        .orElseThrow(() -> new IllegalArgumentException("The plugin has no " + name));
  }

  /** Reads one descriptor from a stream, for tests and tools. */
  static Descriptor of(String pluginKey, InputStream file) {
    Descriptor descriptor = new Descriptor(pluginKey);
    descriptor.add(MAIN, file);
    return descriptor;
  }

  private void add(String name, InputStream file) {
    Xml root = Xml.parse(name, file);
    if (name.equals(MAIN)) {
      checkKey(root.attribute("key"));
      pluginName = root.attribute("name");
    }
    root.children().forEach(this::add);
  }

  private void checkKey(String key) {
    if (!key.equals(pluginKey)) {
      throw new IllegalArgumentException(
          "The descriptor's key is " + key + ", but the manifest's is " + pluginKey);
    }
  }

  private void add(Xml element) {
    switch (element.tag()) {
      case "plugin-info" -> version = element.child("version").map(Xml::text).orElse("");
      case "resource" -> files.add(ResourceFile.ofElement(element));
      case "web-item" -> put(WebItem.of(element));
      case "web-section" -> put(WebSection.of(element));
      case "web-panel" -> put(WebPanel.of(element));
      case "webwork1" -> WebAction.of(element).forEach(this::put);
      case "rest" -> put(RestModule.of(element));
      case "rest-migration" -> restMigrated = element.child("rest-v2").isPresent();
      case "ao" -> put(AoModule.of(element, pluginKey));
      case "report" -> put(ReportModule.of(element));
      case "workflow-condition" -> put(WorkflowModule.of(WorkflowModule.Kind.CONDITION, element));
      case "workflow-validator" -> put(WorkflowModule.of(WorkflowModule.Kind.VALIDATOR, element));
      case "workflow-function" -> put(WorkflowModule.of(WorkflowModule.Kind.FUNCTION, element));
      case "jql-function" -> put(JqlFunctionModule.of(element));
      case "web-resource" -> put(WebResource.of(element));
      case "velocity-allowlist" ->
          element.texts("method").forEach(method -> put(new AllowedMethod(method)));
      case "dashboard-item" -> put(DashboardItem.of(element));
      case "servlet" -> put(ServletModule.of(element));
      case "index-document-configuration" -> IndexedProperty.of(element).forEach(this::put);
      default -> unknown.add(element.tag() + " " + element.attribute("key"));
    }
  }

  private void put(Object module) {
    modules.computeIfAbsent(module.getClass(), type -> new ArrayList<>()).add(module);
  }

  /** The modules of one type; empty if there are none. */
  @SuppressWarnings("unchecked")
  public <M> List<M> all(Class<M> type) {
    return (List<M>) Collections.unmodifiableList(modules.getOrDefault(type, List.of()));
  }

  /** The plugin's key. */
  public String pluginKey() {
    return pluginKey;
  }

  /** The plugin's name for people. */
  public String pluginName() {
    return pluginName;
  }

  /** The plugin's version. */
  public String version() {
    return version;
  }

  /** Base names of the plugin's i18n bundles, such as {@code i18n.client-recovery}. */
  public List<String> i18nBundles() {
    return files.stream()
        .filter(file -> file.type().equals("i18n"))
        .map(ResourceFile::location)
        .toList();
  }

  /** Files that browsers may fetch and that belong to no web-resource. */
  public List<ResourceFile> downloads() {
    return files.stream().filter(file -> file.type().equals("download")).toList();
  }

  /** Whether the plugin asks for REST v2. */
  public boolean restMigrated() {
    return restMigrated;
  }

  /** Elements without a module type here, such as {@code gadget my-gadget}. */
  public List<String> unknown() {
    return Collections.unmodifiableList(unknown);
  }

  /** Complete key of a module, such as {@code org.clientrecovery.jira:panel}. */
  public String completeKey(String moduleKey) {
    return pluginKey + ":" + moduleKey;
  }
}
