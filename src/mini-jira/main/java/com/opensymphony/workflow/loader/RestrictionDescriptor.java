package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The conditions under which a transition is offered. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class RestrictionDescriptor extends AbstractDescriptor implements Validatable {
  private static final long serialVersionUID = 1L;

  protected List conditions = new ArrayList<ConditionsDescriptor>();

  public RestrictionDescriptor() {}

  @Override
  protected void init(Element xml) {
    for (Element element : Markup.children(xml, "conditions")) {
      conditions.add(read(new ConditionsDescriptor(), this, element));
    }
  }

  @Override
  public void writeXML(PrintWriter out, int indent) {
    Markup.writeList(out, indent, "restrict-to", conditions);
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    if (getConditionsDescriptor() != null) {
      getConditionsDescriptor().validate();
    }
  }

  public void setConditionsDescriptor(ConditionsDescriptor descriptor) {
    conditions.clear();
    conditions.add(descriptor);
  }

  public ConditionsDescriptor getConditionsDescriptor() {
    return conditions.isEmpty() ? null : (ConditionsDescriptor) conditions.get(0);
  }
}
