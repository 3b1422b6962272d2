package org.clientrecovery.minijira.importing;

import java.util.Collection;
import org.clientrecovery.minijira.tracker.Constants;
import org.clientrecovery.minijira.tracker.StoredStatus;

/** A workflow in which every status leads to every other, for projects whose own is not known. */
final class ImportedWorkflow {
  private static final String FUNCTIONS =
      """
            <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction</arg></function>
            <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.misc.CreateCommentFunction</arg></function>
            <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction</arg></function>
            <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.IssueReindexFunction</arg></function>
            <function type="class"><arg name="eventTypeId">13</arg><arg name="class.name">com.atlassian.jira.workflow.function.event.FireIssueEventFunction</arg></function>
      """;
  private static final String CREATE =
      """
        <initial-actions>
          <action id="1" name="Create">
            <results><unconditional-result old-status="null" status="null" step="1"><post-functions>
              <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.IssueCreateFunction</arg></function>
              <function type="class"><arg name="eventTypeId">1</arg><arg name="class.name">com.atlassian.jira.workflow.function.event.FireIssueEventFunction</arg></function>
            </post-functions></unconditional-result></results>
          </action>
        </initial-actions>
      """;
  private static final String ACTION =
      """
          <action id="%d" name="%s">
            <restrict-to><conditions><condition type="class"><arg name="permission">TRANSITION_ISSUES</arg><arg name="class.name">com.atlassian.jira.workflow.condition.PermissionCondition</arg></condition></conditions></restrict-to>
            <results><unconditional-result old-status="null" status="null" step="%d"><post-functions>
      %s
            </post-functions></unconditional-result></results>
          </action>
      """;

  private ImportedWorkflow() {}

  /** The workflow as XML; the first status is where issues begin. */
  static String xml(Collection<Long> statusIds, Constants constants) {
    StringBuilder actions = new StringBuilder();
    StringBuilder steps = new StringBuilder();
    int step = 0;
    for (long id : statusIds) {
      step++;
      String name = encoded(constants.status(id).map(StoredStatus::name).orElseThrow());
      actions.append(ACTION.formatted(10 * step + 1, name, step, FUNCTIONS));
      steps.append(
          "    <step id=\"%d\" name=\"%s\"><meta name=\"jira.status.id\">%d</meta></step>\n"
              .formatted(step, name, id));
    }
    return "<workflow>\n"
        + CREATE
        + "  <global-actions>\n"
        + actions
        + "  </global-actions>\n  <steps>\n"
        + steps
        + "  </steps>\n</workflow>\n";
  }

  private static String encoded(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replaceAll("\\p{Cntrl}", " ");
  }
}
