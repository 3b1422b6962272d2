package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** A step, which stands for a status by its {@code jira.status.id}. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class StepDescriptor extends AbstractDescriptor implements Validatable {
  private static final long serialVersionUID = 1L;

  protected List actions = new ArrayList<ActionDescriptor>();
  protected List commonActions = new ArrayList<Integer>();
  protected List permissions = new ArrayList<>();
  protected List postFunctions = new ArrayList<FunctionDescriptor>();
  protected List preFunctions = new ArrayList<FunctionDescriptor>();
  protected Map metaAttributes = new LinkedHashMap<String, String>();
  protected String name;
  protected boolean hasActions;

  StepDescriptor() {}

  @Override
  protected void init(Element xml) {
    name = Markup.text(xml, "name");
    metaAttributes = Markup.named(xml, "meta");
    hasActions = !Markup.children(xml, "actions").isEmpty();
    Markup.children(xml, "pre-functions", "function")
        .forEach(element -> preFunctions.add(read(new FunctionDescriptor(), this, element)));
    Markup.children(xml, "post-functions", "function")
        .forEach(element -> postFunctions.add(read(new FunctionDescriptor(), this, element)));
    Markup.children(xml, "actions", "common-action").forEach(this::readCommonAction);
    Markup.children(xml, "actions", "action")
        .forEach(element -> actions.add(read(new ActionDescriptor(), this, element)));
  }

  private void readCommonAction(Element xml) {
    int id = Markup.number(xml, "id");
    ActionDescriptor action =
        (ActionDescriptor) ((WorkflowDescriptor) getParent()).getCommonActions().get(id);
    if (action == null) {
      throw new IllegalArgumentException(
          "step \"" + name + "\" names the common action " + id + ", which is not there");
    }
    commonActions.add(id);
    actions.add(action);
  }

  @Override
  public void writeXML(PrintWriter out, int indent) {
    Markup.line(out, indent, "<step" + Markup.attributes("id", getId(), "name", name) + ">");
    Markup.writeNamed(out, indent + 1, "meta", metaAttributes);
    Markup.writeList(out, indent + 1, "pre-functions", preFunctions);
    if (!actions.isEmpty()) {
      writeActions(out, indent + 1);
    }
    Markup.writeList(out, indent + 1, "post-functions", postFunctions);
    Markup.line(out, indent, "</step>");
  }

  private void writeActions(PrintWriter out, int indent) {
    Markup.line(out, indent, "<actions>");
    commonActions.forEach(
        id -> Markup.line(out, indent + 1, "<common-action" + Markup.attributes("id", id) + "/>"));
    for (Object action : actions) {
      if (!((ActionDescriptor) action).isCommon()) {
        ((ActionDescriptor) action).writeXML(out, indent + 1);
      }
    }
    Markup.line(out, indent, "</actions>");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    Markup.check(
        !hasActions || !actions.isEmpty(), "step \"" + name + "\" has an empty list of actions");
    for (Object action : actions) {
      ((ActionDescriptor) action).validate();
    }
  }

  public ActionDescriptor getAction(int id) {
    for (Object action : actions) {
      if (((ActionDescriptor) action).getId() == id) {
        return (ActionDescriptor) action;
      }
    }
    return null;
  }

  public List getActions() {
    return actions;
  }

  public List getCommonActions() {
    return commonActions;
  }

  public void setMetaAttributes(Map metaAttributes) {
    this.metaAttributes = metaAttributes;
  }

  public Map getMetaAttributes() {
    return metaAttributes;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public List getPermissions() {
    return permissions;
  }

  public void setPostFunctions(List functions) {
    postFunctions = functions;
  }

  public List getPostFunctions() {
    return postFunctions;
  }

  public void setPreFunctions(List functions) {
    preFunctions = functions;
  }

  public List getPreFunctions() {
    return preFunctions;
  }

  public void removeActions() {
    actions.clear();
    commonActions.clear();
    hasActions = false;
  }
}
