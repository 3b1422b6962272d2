package org.clientrecovery.jira.setup;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.clientrecovery.recovery.Standing;

/** The shipped workflow of a recovery, and whether the host has it. */
public final class RecoveryWorkflow {
  /** The name that the workflow is made with. */
  static final String NAME = "Client Recovery";

  private static final String RESOURCE = "/workflow/client-recovery.xml";

  private final WorkflowManager workflows;

  public RecoveryWorkflow(WorkflowManager workflows) {
    this.workflows = workflows;
  }

  boolean exists() {
    return workflows.workflowExists(NAME);
  }

  /** Makes the workflow with the statuses of this site. */
  void make(ApplicationUser admin, Map<Standing, String> statusIds) throws FactoryException {
    WorkflowDescriptor descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(xmlWith(statusIds));
    workflows.createWorkflow(admin, new ConfigurableJiraWorkflow(NAME, descriptor, workflows));
  }

  /** The shipped OSWorkflow XML with the status ids of this site in its steps. */
  public static String xmlWith(Map<Standing, String> statusIds) {
    String xml = shipped();
    for (Standing standing : Standing.values()) {
      String id = statusIds.get(standing);
      if (id == null) {
        throw new IllegalArgumentException("no status for " + standing.id());
      }
      xml = xml.replace("@status." + standing.id() + "@", id);
    }
    return xml;
  }

  private static String shipped() {
    try (InputStream in = RecoveryWorkflow.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " can't be read", e);
    }
  }
}
