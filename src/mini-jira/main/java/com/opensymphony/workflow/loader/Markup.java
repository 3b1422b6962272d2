package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads and writes the elements of workflow XML. */
final class Markup {
  private Markup() {}

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The children {@code name} of the child {@code list}; none if there is no such list. */
  static List<Element> children(Element parent, String list, String name) {
    return children(parent, list).stream()
        .flatMap(element -> children(element, name).stream())
        .toList();
  }

  static int number(Element element, String attribute) {
    String text = element.getAttribute(attribute);
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "<" + element.getTagName() + "> needs a number in " + attribute + ", not: " + text, e);
    }
  }

  static int number(Element element, String attribute, int otherwise) {
    return element.hasAttribute(attribute) ? number(element, attribute) : otherwise;
  }

  static String text(Element element, String attribute) {
    return element.hasAttribute(attribute) ? element.getAttribute(attribute) : null;
  }

  static boolean yes(Element element, String attribute) {
    String text = element.getAttribute(attribute);
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes");
  }

  /** {@code <meta name="a">b</meta>} and the like. */
  static Map<String, String> named(Element parent, String tag) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Element element : children(parent, tag)) {
      values.put(element.getAttribute("name"), element.getTextContent().strip());
    }
    return values;
  }

  static void writeNamed(PrintWriter out, int indent, String tag, Map<?, ?> values) {
    values.forEach(
        (name, value) ->
            line(
                out,
                indent,
                "<" + tag + " name=\"" + encode(name) + "\">" + encode(value) + "</" + tag + ">"));
  }

  /** Writes {@code <tag>…</tag>} around the parts, or nothing where there are none. */
  static void writeList(PrintWriter out, int indent, String tag, List<?> parts) {
    if (parts.isEmpty()) {
      return;
    }
    line(out, indent, "<" + tag + ">");
    parts.forEach(part -> ((AbstractDescriptor) part).writeXML(out, indent + 1));
    line(out, indent, "</" + tag + ">");
  }

  /** Name and value in turn; what is null is left out. */
  static String attributes(Object... namesAndValues) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        text.append(' ').append(namesAndValues[i]).append("=\"");
        text.append(encode(namesAndValues[i + 1])).append('"');
      }
    }
    return text.toString();
  }

  static void line(PrintWriter out, int indent, String text) {
    out.print("  ".repeat(indent));
    out.print(text);
    out.print('\n');
  }

  private static String encode(Object value) {
    return Objects.toString(value, "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static void check(boolean holds, String otherwise) throws InvalidWorkflowDescriptorException {
    if (!holds) {
      throw new InvalidWorkflowDescriptorException(otherwise);
    }
  }
}
