package org.clientrecovery.minijira.pages;

import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.MutableComment;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.Date;
import java.util.Map;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.RefusedException;

/**
 * Adds, edits and deletes comments: each with a page of its own ({@code AddComment!default.jspa})
 * and a form that posts ({@code AddComment.jspa}). What can't be stored is shown again with the
 * reason.
 */
final class CommentPage {
  private static final String EMPTY = "Please write the comment before you send it.";
  private static final Map<String, String> FORM_IDS =
      Map.of(
          "AddComment", "comment-add",
          "EditComment", "comment-edit",
          "DeleteComment", "comment-delete");
  private final PageServices services;

  CommentPage(PageServices services) {
    this.services = services;
  }

  void showAdd(Exchange exchange) throws IOException {
    StoredIssue issue = services.issueOf(exchange);
    services.visitor(exchange).require(Permissions.COMMENT, issue);
    showAdd(exchange, issue, null);
  }

  private void showAdd(Exchange exchange, StoredIssue issue, String error) throws IOException {
    CommentDraft draft = CommentDraft.of(exchange);
    Model model = form(exchange, issue, "AddComment", "Add comment");
    show(exchange, model.with("commentLevel", draft.level()), draft.text(), error);
  }

  void add(Exchange exchange) throws IOException {
    exchange.requireXsrfToken();
    StoredIssue issue = services.issueOf(exchange);
    services.visitor(exchange).require(Permissions.COMMENT, issue);
    CommentDraft draft = CommentDraft.of(exchange);
    if (draft.isBlank()) {
      showAdd(exchange, issue, EMPTY);
    } else {
      backTo(exchange, issue, store(draft, issue, exchange));
    }
  }

  /** Stores a new comment of the visitor, and gives its id. */
  long store(CommentDraft draft, StoredIssue issue, Exchange exchange) {
    Visitor visitor = services.visitor(exchange);
    CommentDraft allowed = allowed(draft, issue, visitor);
    return services
        .services()
        .get(CommentManager.class)
        .create(
            services.apiIssue(issue),
            exchange.user().orElse(null),
            allowed.text(),
            allowed.group(),
            allowed.roleId(),
            Date.from(services.tracker().clock().instant()),
            allowed.properties(),
            true)
        .getId();
  }

  /**
   * The draft as this visitor may send it.
   *
   * @throws RefusedException 400 if they restrict it to people among whom they are not
   */
  CommentDraft allowed(CommentDraft draft, StoredIssue issue, Visitor visitor) {
    if (visitor.isCustomerOf(issue)) {
      return draft.asOfClient();
    }
    StoredProject project = services.projectOf(issue);
    boolean known =
        draft.level().isEmpty()
            || new CommentLevels(services.tracker(), visitor)
                .of(project).stream().anyMatch(level -> draft.level().equals(level.get("value")));
    if (!known) {
      throw new RefusedException(
          400, "You can't restrict a comment to people among whom you are not yourself.");
    }
    return draft;
  }

  void showEdit(Exchange exchange) throws IOException {
    StoredIssue issue = services.issueOf(exchange);
    StoredComment comment = editable(exchange, issue);
    showEdit(exchange, issue, comment, comment.body(), null);
  }

  private void showEdit(
      Exchange exchange, StoredIssue issue, StoredComment comment, String text, String error)
      throws IOException {
    Model model = form(exchange, issue, "EditComment", "Edit comment");
    show(exchange, model.with("commentId", Long.toString(comment.id())), text, error);
  }

  void edit(Exchange exchange) throws IOException {
    exchange.requireXsrfToken();
    StoredIssue issue = services.issueOf(exchange);
    StoredComment comment = editable(exchange, issue);
    CommentDraft draft = CommentDraft.of(exchange);
    if (draft.isBlank()) {
      showEdit(exchange, issue, comment, draft.text(), EMPTY);
    } else {
      update(comment, draft.text(), exchange.requireUser());
      backTo(exchange, issue, comment.id());
    }
  }

  private void update(StoredComment comment, String text, ApplicationUser editor) {
    CommentManager comments = services.services().get(CommentManager.class);
    MutableComment changed = comments.getMutableComment(comment.id());
    changed.setBody(text);
    changed.setUpdateAuthor(editor);
    changed.setUpdated(Date.from(services.tracker().clock().instant()));
    comments.update(changed, true);
  }

  private StoredComment editable(Exchange exchange, StoredIssue issue) {
    StoredComment comment = readable(exchange, issue);
    if (!comments(exchange).mayEdit(comment, issue)) {
      throw RefusedException.forbidden();
    }
    return comment;
  }

  void showDelete(Exchange exchange) throws IOException {
    StoredIssue issue = services.issueOf(exchange);
    StoredComment comment = deletable(exchange, issue);
    Model model =
        form(exchange, issue, "DeleteComment", "Delete comment")
            .with("deleting", true)
            .with("commentId", Long.toString(comment.id()));
    show(exchange, model, comment.body(), null);
  }

  void delete(Exchange exchange) throws IOException {
    exchange.requireXsrfToken();
    StoredIssue issue = services.issueOf(exchange);
    StoredComment comment = deletable(exchange, issue);
    CommentManager comments = services.services().get(CommentManager.class);
    comments.delete(comments.getCommentById(comment.id()), true, exchange.requireUser());
    exchange.redirect("/browse/" + issue.key());
  }

  private StoredComment deletable(Exchange exchange, StoredIssue issue) {
    StoredComment comment = readable(exchange, issue);
    if (!comments(exchange).mayDelete(comment, issue)) {
      throw RefusedException.forbidden();
    }
    return comment;
  }

  private StoredComment readable(Exchange exchange, StoredIssue issue) {
    String id = exchange.parameter("commentId");
    return comments(exchange).readable(issue).stream()
        .filter(comment -> Long.toString(comment.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> RefusedException.notFound("comment " + id + " on " + issue.key()));
  }

  private IssueComments comments(Exchange exchange) {
    return new IssueComments(services.tracker(), services.visitor(exchange));
  }

  private Model form(Exchange exchange, StoredIssue issue, String action, String title) {
    Visitor visitor = services.visitor(exchange);
    StoredProject project = services.projectOf(issue);
    return new Model()
        .with("action", action)
        .with("formId", FORM_IDS.get(action))
        .with("title", title)
        .with("customer", visitor.isCustomerOf(issue))
        .with("serviceDesk", project.isServiceDesk())
        .with("levels", new CommentLevels(services.tracker(), visitor).of(project))
        .with("issue", new IssueDetails(services.tracker(), visitor).of(issue));
  }

  private void show(Exchange exchange, Model model, String text, String error) throws IOException {
    model.with("commentText", text).with("commentError", error);
    services
        .frame()
        .render(
            exchange,
            (String) model.get("title"),
            "pages/comment-form.vm",
            model,
            Map.of("ajs-issue-key", (String) ((Model) model.get("issue")).get("key")),
            Boolean.TRUE.equals(model.get("customer")) ? "customerportal" : "jira.view.issue");
  }

  private static void backTo(Exchange exchange, StoredIssue issue, long commentId)
      throws IOException {
    exchange.done(
        "/browse/" + issue.key() + "?focusedCommentId=" + commentId + "#comment-" + commentId);
  }
}
