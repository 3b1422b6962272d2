package org.clientrecovery.jira.report;

import com.atlassian.jira.plugin.report.impl.AbstractReport;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "Unresolved commitments" of a project, for whoever acts tomorrow morning. */
public final class UnresolvedCommitmentsReport extends AbstractReport {
  private final UnresolvedCommitments commitments;

  public UnresolvedCommitmentsReport(UnresolvedCommitments commitments) {
    this.commitments = commitments;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public String generateReportHtml(ProjectActionSupport action, Map parameters) {
    Project project = action.getSelectedProjectObject();
    Map<String, Object> shown = new HashMap<>();
    shown.put("project", project == null ? "" : project.getName());
    shown.put("parties", project == null ? List.of() : commitments.parties(project.getId()));
    return getDescriptor().getHtml("view", shown);
  }
}
