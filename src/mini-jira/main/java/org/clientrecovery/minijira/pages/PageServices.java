package org.clientrecovery.minijira.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Optional;
import org.clientrecovery.minijira.module.Descriptor;
import org.clientrecovery.minijira.module.Label;
import org.clientrecovery.minijira.standin.HostServices;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.PageFrame;
import org.clientrecovery.minijira.web.SignIn;
import org.clientrecovery.minijira.web.WebFragments;

/**
 * What the pages work with. They read from the tracker; they write through the services of the Jira
 * API, so that events, workflow and history run as they do for a plugin.
 */
public record PageServices(
    Tracker tracker,
    HostServices services,
    PageFrame frame,
    WebFragments fragments,
    SignIn signIn,
    Descriptor descriptor,
    I18nResolver texts) {

  Visitor visitor(Exchange exchange) {
    return Visitor.of(exchange, tracker);
  }

  /** The issue that the parameter {@code id} names, if the visitor may see it. */
  StoredIssue issueOf(Exchange exchange) {
    String id = exchange.parameter("id");
    return visitor(exchange).see(number(id).flatMap(tracker.issues()::byId), "issue with id " + id);
  }

  /** {@code 10042} as a number; empty for anything else. */
  static Optional<Long> number(String text) {
    return text != null && text.matches("[0-9]{1,18}")
        ? Optional.of(Long.valueOf(text))
        : Optional.empty();
  }

  Issue apiIssue(StoredIssue issue) {
    return services.get(IssueManager.class).getIssueObject(issue.id());
  }

  Project apiProject(StoredProject project) {
    return services.get(ProjectManager.class).getProjectObj(project.id());
  }

  StoredProject projectOf(StoredIssue issue) {
    return tracker.projects().byId(issue.projectId()).orElseThrow();
  }

  /** A text of the descriptor in the visitor's language. */
  String text(Label label) {
    return label.key().isEmpty() ? label.text() : texts.getText(label.key());
  }
}
