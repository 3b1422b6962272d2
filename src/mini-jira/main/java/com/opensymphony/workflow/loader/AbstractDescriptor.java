package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.util.XMLizable;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import org.w3c.dom.Element;

/** Part of a workflow. Mutable, for one thread. */
public abstract class AbstractDescriptor implements XMLizable, Serializable {
  private static final long serialVersionUID = 1L;

  private AbstractDescriptor parent;
  private boolean hasId;
  private int entityId;
  private int id;

  public AbstractDescriptor() {}

  /** The part of {@code type}, read from its element. */
  static <T extends AbstractDescriptor> T read(
      T descriptor, AbstractDescriptor parent, Element xml) {
    descriptor.setParent(parent);
    if (xml.hasAttribute("id")) {
      descriptor.setId(Markup.number(xml, "id"));
    }
    descriptor.init(xml);
    return descriptor;
  }

  void init(Element xml) {}

  void writeXML(PrintWriter out, int indent) {
    throw new UnsupportedOperationException(
        "mini-jira does not do " + getClass().getSimpleName() + ".writeXML");
  }

  public void setEntityId(int entityId) {
    this.entityId = entityId;
  }

  public int getEntityId() {
    return entityId;
  }

  public void setId(int id) {
    this.id = id;
    hasId = true;
  }

  public int getId() {
    return id;
  }

  public boolean hasId() {
    return hasId;
  }

  public void setParent(AbstractDescriptor parent) {
    this.parent = parent;
  }

  public AbstractDescriptor getParent() {
    return parent;
  }

  public String asXML() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    writeXML(out, 0);
    out.flush();
    return text.toString();
  }
}
