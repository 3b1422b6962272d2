package org.clientrecovery.minijira.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One element of a descriptor file. */
final class Xml {
  private final Element element;

  private Xml(Element element) {
    this.element = element;
  }

  /**
   * The root of a file.
   *
   * @param name for messages
   * @throws IllegalArgumentException if it is no XML
   */
  static Xml parse(String name, InputStream file) {
    try (file) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Xml(factory.newDocumentBuilder().parse(file).getDocumentElement());
    } catch (SAXException e) {
      throw new IllegalArgumentException(name + " is no valid XML: " + e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this JDK can't read XML safely", e);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read", e);
    }
  }

  String tag() {
    return element.getTagName();
  }

  /** The attribute's value, or an empty text. */
  String attribute(String name) {
    return element.getAttribute(name).strip();
  }

  String attribute(String name, String otherwise) {
    return element.hasAttribute(name) ? attribute(name) : otherwise;
  }

  int weight() {
    return Integer.parseInt(attribute("weight", "1000"));
  }

  /** Its text without surrounding blanks. */
  String text() {
    return element.getTextContent().strip();
  }

  List<Xml> children() {
    List<Xml> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(new Xml(child));
      }
    }
    return children;
  }

  List<Xml> children(String tag) {
    return children().stream().filter(child -> child.tag().equals(tag)).toList();
  }

  Optional<Xml> child(String tag) {
    return children(tag).stream().findFirst();
  }

  List<String> texts(String tag) {
    return children(tag).stream().map(Xml::text).toList();
  }

  /** Its {@code <param name="…" value="…"/>} or {@code <param name="…">…</param>}, in order. */
  Map<String, String> params() {
    Map<String, String> params = new LinkedHashMap<>();
    for (Xml param : children("param")) {
      params.put(param.attribute("name"), param.attribute("value", param.text()));
    }
    return params;
  }
}
