package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Where a transition leads if conditions hold. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class ConditionalResultDescriptor extends ResultDescriptor {
  private static final long serialVersionUID = 1L;

  protected List conditions = new ArrayList<ConditionsDescriptor>();

  ConditionalResultDescriptor() {}

  @Override
  protected void init(Element xml) {
    super.init(xml);
    for (Element element : Markup.children(xml, "conditions")) {
      conditions.add(read(new ConditionsDescriptor(), this, element));
    }
  }

  @Override
  public void writeXML(PrintWriter out, int indent) {
    write(out, indent, "result", conditions);
  }

  @Override
  public void validate() throws InvalidWorkflowDescriptorException {
    super.validate();
    Markup.check(!conditions.isEmpty(), "a conditional result without conditions");
  }

  public List getConditions() {
    return conditions;
  }
}
