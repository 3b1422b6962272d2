package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** When a transition is offered: {@code class.name} and further arguments. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class ConditionDescriptor extends AbstractDescriptor implements Validatable {
  private static final long serialVersionUID = 1L;

  protected Map args = new LinkedHashMap<String, String>();
  protected String name;
  protected String type;
  protected boolean negate;

  ConditionDescriptor() {}

  @Override
  protected void init(Element xml) {
    type = Markup.text(xml, "type");
    name = Markup.text(xml, "name");
    negate = Markup.yes(xml, "negate");
    args = Markup.named(xml, "arg");
  }

  @Override
  public void writeXML(PrintWriter out, int indent) {
    String attributes =
        Markup.attributes("name", name, "negate", negate ? "true" : null, "type", type);
    Markup.line(out, indent, "<condition" + attributes + ">");
    Markup.writeNamed(out, indent + 1, "arg", args);
    Markup.line(out, indent, "</condition>");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    Markup.check(type != null, "a condition without a type");
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

  public void setNegate(boolean negate) {
    this.negate = negate;
  }

  public boolean isNegate() {
    return negate;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getType() {
    return type;
  }
}
