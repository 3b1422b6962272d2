package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** A transition. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class ActionDescriptor extends AbstractDescriptor implements Validatable {
  private static final long serialVersionUID = 1L;

  protected List conditionalResults = new ArrayList<ConditionalResultDescriptor>();
  protected List postFunctions = new ArrayList<FunctionDescriptor>();
  protected List preFunctions = new ArrayList<FunctionDescriptor>();
  protected List validators = new ArrayList<ValidatorDescriptor>();
  protected Map metaAttributes = new LinkedHashMap<String, String>();
  protected RestrictionDescriptor restriction;
  protected ResultDescriptor unconditionalResult;
  protected String name;
  protected String view;
  protected boolean autoExecute;
  protected boolean common;

  ActionDescriptor() {}

  @Override
  protected void init(Element xml) {
    name = Markup.text(xml, "name");
    view = Markup.text(xml, "view");
    autoExecute = Markup.yes(xml, "auto");
    metaAttributes = Markup.named(xml, "meta");
    for (Element element : Markup.children(xml, "restrict-to")) {
      restriction = read(new RestrictionDescriptor(), this, element);
    }
    readParts(xml);
  }

  private void readParts(Element xml) {
    Markup.children(xml, "validators", "validator")
        .forEach(element -> validators.add(read(new ValidatorDescriptor(), this, element)));
    Markup.children(xml, "pre-functions", "function")
        .forEach(element -> preFunctions.add(read(new FunctionDescriptor(), this, element)));
    Markup.children(xml, "post-functions", "function")
        .forEach(element -> postFunctions.add(read(new FunctionDescriptor(), this, element)));
    Markup.children(xml, "results", "result")
        .forEach(
            element ->
                conditionalResults.add(read(new ConditionalResultDescriptor(), this, element)));
    Markup.children(xml, "results", "unconditional-result")
        .forEach(element -> unconditionalResult = read(new ResultDescriptor(), this, element));
  }

  @Override
  public void writeXML(PrintWriter out, int indent) {
    Markup.line(out, indent, "<action" + Markup.attributes("id", getId(), "name", name) + ">");
    Markup.writeNamed(out, indent + 1, "meta", metaAttributes);
    if (restriction != null) {
      restriction.writeXML(out, indent + 1);
    }
    Markup.writeList(out, indent + 1, "pre-functions", preFunctions);
    Markup.writeList(out, indent + 1, "validators", validators);
    Markup.writeList(out, indent + 1, "results", results());
    Markup.writeList(out, indent + 1, "post-functions", postFunctions);
    Markup.line(out, indent, "</action>");
  }

  List<ResultDescriptor> results() {
    List<ResultDescriptor> all = new ArrayList<>(conditionalResults);
    if (unconditionalResult != null) {
      all.add(unconditionalResult);
    }
    return all;
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    Markup.check(unconditionalResult != null, this + " has no unconditional result");
    for (ResultDescriptor result : results()) {
      result.validate();
    }
    if (restriction != null) {
      restriction.validate();
    }
  }

  @Override
  public String toString() {
    return "action " + getId() + " \"" + name + "\"";
  }

  public void setAutoExecute(boolean autoExecute) {
    this.autoExecute = autoExecute;
  }

  public boolean getAutoExecute() {
    return autoExecute;
  }

  public boolean isCommon() {
    return common;
  }

  void setCommon(boolean common) {
    this.common = common;
  }

  public List getConditionalResults() {
    return conditionalResults;
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

  public List getPostFunctions() {
    return postFunctions;
  }

  public List getPreFunctions() {
    return preFunctions;
  }

  public void setRestriction(RestrictionDescriptor restriction) {
    this.restriction = restriction;
  }

  public RestrictionDescriptor getRestriction() {
    return restriction;
  }

  public void setUnconditionalResult(ResultDescriptor result) {
    this.unconditionalResult = result;
  }

  public ResultDescriptor getUnconditionalResult() {
    return unconditionalResult;
  }

  public List getValidators() {
    return validators;
  }

  public void setView(String view) {
    this.view = view;
  }

  public String getView() {
    return view;
  }
}
