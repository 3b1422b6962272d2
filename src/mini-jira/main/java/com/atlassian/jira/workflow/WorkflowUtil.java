package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.xml.sax.SAXException;

/** Reads and writes workflows, and says who makes a transition. */
@SuppressWarnings("rawtypes")
public class WorkflowUtil {
  public WorkflowUtil() {}

  /**
   * The workflow that is written down in OSWorkflow XML.
   *
   * @throws FactoryException if it is not XML or no workflow; the message says where
   */
  public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String xml)
      throws FactoryException {
    if (xml == null) {
      throw new FactoryException("Error: workflow descriptor XML can not be null.");
    }
    try {
      return WorkflowLoader.load(
          new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), true);
    } catch (SAXException | IOException | IllegalArgumentException e) {
      throw new FactoryException("Error in workflow descriptor: " + e.getMessage(), e);
    }
  }

  public static String convertDescriptorToXML(WorkflowDescriptor descriptor) {
    return descriptor.asXML();
  }

  public static String getWorkflowDisplayName(JiraWorkflow workflow) {
    return workflow.getDisplayName();
  }

  public static WorkflowManager getWorkflowManager() {
    return ComponentAccessor.getWorkflowManager();
  }

  public static String getWorkflowTransitionDisplayName(ActionDescriptor action) {
    return action.getName();
  }

  public static String getWorkflowTransitionDescription(ActionDescriptor action) {
    return (String) action.getMetaAttributes().get(JiraWorkflow.WORKFLOW_DESCRIPTION_ATTRIBUTE);
  }

  /** The key of whoever makes the transition; null if nobody is logged in. */
  public static String getCallerKey(Map transientVars) {
    WorkflowContext context = (WorkflowContext) transientVars.get("context");
    return context == null ? null : context.getCaller();
  }

  public static ApplicationUser getCallerUser(Map transientVars) {
    return ComponentAccessor.getUserManager().getUserByKey(getCallerKey(transientVars));
  }
}
