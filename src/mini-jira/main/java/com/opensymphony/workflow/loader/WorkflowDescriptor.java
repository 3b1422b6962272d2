package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** A workflow as OSWorkflow 2.8 writes it down, without registers, triggers, splits and joins. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class WorkflowDescriptor extends AbstractDescriptor implements Validatable {
  public static final String XML_HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  public static final String DOCTYPE_DECL =
      "<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.8//EN\""
          + " \"http://www.opensymphony.com/osworkflow/workflow_2_8.dtd\">";

  private static final long serialVersionUID = 1L;
  private static final List<String> NOT_DONE =
      List.of("registers", "trigger-functions", "global-conditions", "splits", "joins");

  protected List globalActions = new ArrayList<ActionDescriptor>();
  protected List initialActions = new ArrayList<ActionDescriptor>();
  protected List steps = new ArrayList<StepDescriptor>();
  protected Map commonActions = new LinkedHashMap<Integer, ActionDescriptor>();
  protected Map metaAttributes = new LinkedHashMap<String, String>();
  protected String workflowName;

  WorkflowDescriptor() {}

  @Override
  protected void init(Element xml) {
    for (String part : NOT_DONE) {
      if (!Markup.children(xml, part).isEmpty()) {
        throw new UnsupportedOperationException(
            "mini-jira does not do <" + part + "> in workflows");
      }
    }
    metaAttributes = Markup.named(xml, "meta");
    Markup.children(xml, "initial-actions", "action")
        .forEach(element -> addInitialAction(read(new ActionDescriptor(), this, element)));
    Markup.children(xml, "global-actions", "action")
        .forEach(element -> addGlobalAction(read(new ActionDescriptor(), this, element)));
    Markup.children(xml, "common-actions", "action")
        .forEach(element -> addCommonAction(read(new ActionDescriptor(), this, element)));
    Markup.children(xml, "steps", "step")
        .forEach(element -> addStep(read(new StepDescriptor(), this, element)));
  }

  @Override
  public void writeXML(PrintWriter out, int indent) {
    Markup.line(out, indent, "<workflow>");
    Markup.writeNamed(out, indent + 1, "meta", metaAttributes);
    Markup.writeList(out, indent + 1, "initial-actions", initialActions);
    Markup.writeList(out, indent + 1, "global-actions", globalActions);
    Markup.writeList(out, indent + 1, "common-actions", List.copyOf(commonActions.values()));
    Markup.writeList(out, indent + 1, "steps", steps);
    Markup.line(out, indent, "</workflow>");
  }

  @Override
  public String asXML() {
    return XML_HEADER + "\n" + DOCTYPE_DECL + "\n" + super.asXML();
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    Markup.check(!initialActions.isEmpty(), "a workflow without an initial action");
    checkSteps();
    Set<Integer> seen = new HashSet<>();
    for (ActionDescriptor action : everyAction()) {
      Markup.check(seen.add(action.getId()), "two actions with the id " + action.getId());
      action.validate();
      for (ResultDescriptor result : action.results()) {
        Markup.check(
            result.getStep() == -1 || getStep(result.getStep()) != null,
            action + " leads to step " + result.getStep() + ", which is not there");
      }
    }
  }

  private void checkSteps() throws InvalidWorkflowDescriptorException {
    Set<Integer> seen = new HashSet<>();
    for (Object step : steps) {
      int id = ((StepDescriptor) step).getId();
      Markup.check(seen.add(id), "two steps with the id " + id);
      ((StepDescriptor) step).validate();
    }
  }

  private List<ActionDescriptor> everyAction() {
    List<ActionDescriptor> all = new ArrayList<>(initialActions);
    all.addAll(globalActions);
    all.addAll(commonActions.values());
    for (Object step : steps) {
      for (Object action : ((StepDescriptor) step).getActions()) {
        if (!((ActionDescriptor) action).isCommon()) {
          all.add((ActionDescriptor) action);
        }
      }
    }
    return all;
  }

  public ActionDescriptor getAction(int id) {
    return everyAction().stream().filter(action -> action.getId() == id).findFirst().orElse(null);
  }

  public ActionDescriptor getInitialAction(int id) {
    return ((List<ActionDescriptor>) initialActions)
        .stream().filter(action -> action.getId() == id).findFirst().orElse(null);
  }

  public StepDescriptor getStep(int id) {
    return ((List<StepDescriptor>) steps)
        .stream().filter(step -> step.getId() == id).findFirst().orElse(null);
  }

  public Map getCommonActions() {
    return commonActions;
  }

  public List getGlobalActions() {
    return globalActions;
  }

  public List getInitialActions() {
    return initialActions;
  }

  public Map getMetaAttributes() {
    return metaAttributes;
  }

  public void setName(String name) {
    workflowName = name;
  }

  public String getName() {
    return workflowName;
  }

  public List getSteps() {
    return steps;
  }

  public void addCommonAction(ActionDescriptor action) {
    action.setCommon(true);
    commonActions.put(action.getId(), action);
  }

  public void addGlobalAction(ActionDescriptor action) {
    globalActions.add(action);
  }

  public void addInitialAction(ActionDescriptor action) {
    initialActions.add(action);
  }

  public void addStep(StepDescriptor step) {
    steps.add(step);
  }
}
