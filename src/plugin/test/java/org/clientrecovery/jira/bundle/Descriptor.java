package org.clientrecovery.jira.bundle;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What atlassian-plugin.xml of a jar names: classes, files, texts. */
final class Descriptor {
  private static final Set<String> TEXT_ATTRIBUTES = Set.of("i18n-name-key", "i18n-key");
  private static final Set<String> TEXT_ELEMENTS =
      Set.of("label", "description", "title", "tooltip");

  private final PluginJar jar;
  private final Document document;

  Descriptor(PluginJar jar) {
    this.jar = jar;
    document = jar.xml("atlassian-plugin.xml");
  }

  String key() {
    return document.getDocumentElement().getAttribute("key");
  }

  String version() {
    return Xml.elements(document, "version").findFirst().orElseThrow().getTextContent().trim();
  }

  long count(String module) {
    return Xml.elements(document, module).count();
  }

  /** Every class or interface that XML of the jar names, wherever. */
  Set<String> named() {
    return filled(Stream.of(classes(), wired(), workflowClasses()).flatMap(Set::stream));
  }

  /** Class names in attributes, in elements such as {@code function-class}, and of actions. */
  Set<String> classes() {
    Stream<String> attributes = Xml.elements(document).map(e -> e.getAttribute("class"));
    Stream<String> texts =
        Xml.elements(document)
            .filter(e -> e.getTagName().matches(".*-class|entity|upgradeTask"))
            .map(e -> e.getTextContent().trim());
    Stream<String> actions =
        Stream.concat(Xml.elements(document, "action"), Xml.elements(document, "command"))
            .map(e -> e.getAttribute("name"))
            .filter(name -> name.contains("."));
    return filled(Stream.of(attributes, texts, actions).flatMap(s -> s));
  }

  /** Templates, scripts, styles, icons: what must lie in the jar under that name. */
  Set<String> files() {
    Stream<String> resources =
        Xml.elements(document, "resource")
            .filter(e -> !e.getAttribute("type").equals("i18n"))
            .map(e -> e.getAttribute("location"));
    Stream<String> views = Xml.elements(document, "view").map(e -> e.getTextContent().trim());
    Stream<String> icons =
        Xml.elements(document, "param")
            .filter(e -> e.getAttribute("name").matches("plugin-(icon|logo|banner)"))
            .map(e -> e.getTextContent().trim());
    Stream<String> thumbnails =
        Xml.elements(document, "thumbnail")
            .map(e -> e.getAttribute("location"))
            .filter(location -> !location.startsWith("/download"));
    return filled(
        Stream.of(resources, views, icons, thumbnails)
            .flatMap(s -> s)
            .map(location -> location.replaceFirst("^/", "")));
  }

  /** Base names of the text files, such as {@code i18n/client-recovery}. */
  Set<String> texts() {
    return filled(
        Xml.elements(document, "resource")
            .filter(e -> e.getAttribute("type").equals("i18n"))
            .map(e -> e.getAttribute("location").replace('.', '/')));
  }

  Set<String> textKeys() {
    Stream<String> attributes =
        Xml.elements(document).flatMap(e -> TEXT_ATTRIBUTES.stream().map(e::getAttribute));
    Stream<String> elements =
        Xml.elements(document)
            .filter(e -> TEXT_ELEMENTS.contains(e.getTagName()))
            .map(e -> e.getAttribute("key"));
    Stream<String> properties =
        Xml.elements(document, "property")
            .flatMap(Xml::children)
            .filter(e -> Set.of("name", "description").contains(e.getTagName()))
            .map(e -> e.getTextContent().trim());
    Stream<String> choices =
        Xml.elements(document, "values")
            .flatMap(Xml::children)
            .flatMap(Xml::children)
            .filter(e -> e.getTagName().equals("value"))
            .map(e -> e.getTextContent().trim());
    return filled(Stream.of(attributes, elements, properties, choices).flatMap(s -> s));
  }

  /** The bodies of {@code method} in the allowlist of what templates may call. */
  Set<String> allowedMethods() {
    return filled(
        Xml.elements(document, "velocity-allowlist")
            .flatMap(Xml::children)
            .map(Element::getTextContent)
            .map(String::trim));
  }

  /** Classes and interfaces that the wiring under META-INF/spring names. */
  Set<String> wired() {
    return jar.names().stream()
        .filter(name -> name.matches("META-INF/spring/[^/]+\\.xml"))
        .map(jar::xml)
        .flatMap(Xml::elements)
        .flatMap(Descriptor::namedIn)
        .filter(name -> name.contains("."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Classes that the workflows of the jar name as condition, validator or function. */
  Set<String> workflowClasses() {
    return filled(
        jar.names().stream()
            .filter(name -> name.matches("workflow/.*\\.xml"))
            .map(jar::xml)
            .flatMap(document -> Xml.elements(document, "arg"))
            .filter(arg -> arg.getAttribute("name").equals("class.name"))
            .map(arg -> arg.getTextContent().trim()));
  }

  private static Stream<String> namedIn(Element element) {
    Stream<String> attributes = Stream.of("class", "interface").map(element::getAttribute);
    boolean value = element.getTagName().endsWith("value") && Xml.isLeaf(element);
    String text = value ? element.getTextContent().trim() : "";
    boolean type = text.matches("(org|com|net)\\.[\\w.]+\\.[A-Z]\\w*");
    return Stream.concat(attributes, type ? Stream.of(text) : Stream.empty());
  }

  private static Set<String> filled(Stream<String> names) {
    return names.filter(name -> !name.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
  }
}
