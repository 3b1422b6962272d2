package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Conditions of which all ({@code AND}) or one ({@code OR}) must hold; they nest. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class ConditionsDescriptor extends AbstractDescriptor implements Validatable {
  private static final long serialVersionUID = 1L;

  private List conditions = new ArrayList<AbstractDescriptor>();
  private String type;

  ConditionsDescriptor() {}

  @Override
  void init(Element xml) {
    type = Markup.text(xml, "type");
    for (Node child = xml.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        boolean nested = element.getTagName().equals("conditions");
        conditions.add(
            read(nested ? new ConditionsDescriptor() : new ConditionDescriptor(), this, element));
      }
    }
  }

  @Override
  public void writeXML(PrintWriter out, int indent) {
    Markup.line(out, indent, "<conditions" + Markup.attributes("type", type) + ">");
    conditions.forEach(part -> ((AbstractDescriptor) part).writeXML(out, indent + 1));
    Markup.line(out, indent, "</conditions>");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    Markup.check(
        conditions.size() < 2 || "AND".equals(type) || "OR".equals(type),
        "conditions need the type AND or OR, not: " + type);
  }

  public void setConditions(List conditions) {
    this.conditions = conditions;
  }

  public List getConditions() {
    return conditions;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getType() {
    return type;
  }
}
