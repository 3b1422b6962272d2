package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Where a transition leads, and what happens on the way. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class ResultDescriptor extends AbstractDescriptor implements Validatable {
  private static final long serialVersionUID = 1L;

  protected List postFunctions = new ArrayList<FunctionDescriptor>();
  protected List preFunctions = new ArrayList<FunctionDescriptor>();
  protected List validators = new ArrayList<ValidatorDescriptor>();
  protected String displayName;
  protected String dueDate;
  protected String oldStatus;
  protected String owner;
  protected String status;
  protected boolean hasStep;
  protected int join;
  protected int split;
  protected int step;

  ResultDescriptor() {}

  @Override
  protected void init(Element xml) {
    oldStatus = Markup.text(xml, "old-status");
    status = Markup.text(xml, "status");
    displayName = Markup.text(xml, "display-name");
    owner = Markup.text(xml, "owner");
    dueDate = Markup.text(xml, "due-date");
    hasStep = xml.hasAttribute("step");
    step = Markup.number(xml, "step", 0);
    split = Markup.number(xml, "split", 0);
    join = Markup.number(xml, "join", 0);
    Markup.children(xml, "validators", "validator")
        .forEach(element -> validators.add(read(new ValidatorDescriptor(), this, element)));
    Markup.children(xml, "pre-functions", "function")
        .forEach(element -> preFunctions.add(read(new FunctionDescriptor(), this, element)));
    Markup.children(xml, "post-functions", "function")
        .forEach(element -> postFunctions.add(read(new FunctionDescriptor(), this, element)));
  }

  @Override
  public void writeXML(PrintWriter out, int indent) {
    write(out, indent, "unconditional-result", List.of());
  }

  void write(PrintWriter out, int indent, String tag, List conditions) {
    Markup.line(out, indent, "<" + tag + Markup.attributes(attributes()) + ">");
    conditions.forEach(part -> ((AbstractDescriptor) part).writeXML(out, indent + 1));
    Markup.writeList(out, indent + 1, "validators", validators);
    printPreFunctions(out, indent + 1);
    printPostFunctions(out, indent + 1);
    Markup.line(out, indent, "</" + tag + ">");
  }

  private Object[] attributes() {
    return new Object[] {
      "id",
      hasId() ? getId() : null,
      "old-status",
      oldStatus,
      "status",
      status,
      "display-name",
      displayName,
      "owner",
      owner,
      "step",
      hasStep ? step : null,
      "split",
      split == 0 ? null : split,
      "join",
      join == 0 ? null : join
    };
  }

  protected void printPreFunctions(PrintWriter out, int indent) {
    Markup.writeList(out, indent, "pre-functions", preFunctions);
  }

  protected void printPostFunctions(PrintWriter out, int indent) {
    Markup.writeList(out, indent, "post-functions", postFunctions);
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    Markup.check(
        hasStep || split != 0 || join != 0, "a result that leads to no step, split or join");
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getDisplayName() {
    return displayName;
  }

  public String getDueDate() {
    return dueDate;
  }

  public void setJoin(int join) {
    this.join = join;
  }

  public int getJoin() {
    return join;
  }

  public void setOldStatus(String oldStatus) {
    this.oldStatus = oldStatus;
  }

  public String getOldStatus() {
    return oldStatus;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getOwner() {
    return owner;
  }

  public List getPostFunctions() {
    return postFunctions;
  }

  public List getPreFunctions() {
    return preFunctions;
  }

  public void setSplit(int split) {
    this.split = split;
  }

  public int getSplit() {
    return split;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getStatus() {
    return status;
  }

  public void setStep(int step) {
    this.step = step;
    hasStep = true;
  }

  public int getStep() {
    return step;
  }

  public List getValidators() {
    return validators;
  }
}
