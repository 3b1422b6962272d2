package org.clientrecovery.jira.report;

import com.atlassian.jira.plugin.report.impl.AbstractReport;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.HashMap;
import java.util.Map;

/** "Unresolved commitments" of a project, for whoever acts tomorrow morning. */
public final class UnresolvedCommitmentsReport extends AbstractReport {
  private final ReportView view;
  private final JiraAuthenticationContext authentication;

  public UnresolvedCommitmentsReport(ReportView view, JiraAuthenticationContext authentication) {
    this.view = view;
    this.authentication = authentication;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public String generateReportHtml(ProjectActionSupport action, Map parameters) {
    Project project = action.getSelectedProjectObject();
    Map<String, Object> shown = new HashMap<>();
    shown.put("hasProject", project != null);
    FilterForm form = FilterForm.ofParameters(parameters);
    if (project != null) {
      shown.put("page", page(form.with("project", project.getKey())));
    }
    return getDescriptor().getHtml("view", shown);
  }

  private Map<String, Object> page(FilterForm form) {
    return view.page(form, authentication.getLoggedInUser());
  }
}
