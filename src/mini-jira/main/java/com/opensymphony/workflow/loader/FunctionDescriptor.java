package com.opensymphony.workflow.loader;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** What happens in a transition: {@code class.name} and further arguments. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class FunctionDescriptor extends AbstractDescriptor {
  private static final long serialVersionUID = 1L;

  protected Map args = new LinkedHashMap<String, String>();
  protected String name;
  protected String type;

  FunctionDescriptor() {}

  @Override
  protected void init(Element xml) {
    type = Markup.text(xml, "type");
    name = Markup.text(xml, "name");
    args = Markup.named(xml, "arg");
  }

  @Override
  public void writeXML(PrintWriter out, int indent) {
    Markup.line(out, indent, "<function" + Markup.attributes("name", name, "type", type) + ">");
    Markup.writeNamed(out, indent + 1, "arg", args);
    Markup.line(out, indent, "</function>");
  }

  public Map getArgs() {
    return args;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getType() {
    return type;
  }
}
