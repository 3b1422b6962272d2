package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.IssueValue;

/** {@code CustomFieldManager}: the fields of Service Management, in service projects. */
final class CustomFieldService {
  private static final String SERVICE_DESK = "com.atlassian.servicedesk:";

  private final List<CustomField> ofRequests;

  CustomFieldService(Views views) {
    ofRequests =
        List.of(
            field(
                new RequestField(
                    SERVICE_DESK + "sd-request-participants",
                    "Request participants",
                    IssueValue.PARTICIPANT,
                    views::user)),
            field(
                new RequestField(
                    SERVICE_DESK + "sd-customer-organizations",
                    "Organizations",
                    IssueValue.ORGANISATION,
                    Organisation::new)));
  }

  private static CustomField field(RequestField field) {
    return Standin.of(CustomField.class, field);
  }

  public List<CustomField> getCustomFieldObjects(Issue issue) {
    boolean serviceDesk =
        "service_desk".equals(issue.getProjectObject().getProjectTypeKey().getKey());
    return serviceDesk ? ofRequests : List.of();
  }
}
