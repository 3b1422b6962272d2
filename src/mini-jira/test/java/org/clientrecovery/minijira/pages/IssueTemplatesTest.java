package org.clientrecovery.minijira.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredChange;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.web.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the templates of the issue page make of the tracker's data. */
public class IssueTemplatesTest {
  private static final Templates TEMPLATES = Templates.ofHost();
  private ServiceDesk desk;
  private StoredIssue issue;

  @Before
  public void openDesk() {
    desk = new ServiceDesk();
    issue = desk.request("Invoice <b>wrong</b> & late", "Since *March* <script>alert(1)</script>");
  }

  @After
  public void closeDesk() {
    desk.close();
  }

  @Test
  public void shouldShowTheIssueUnderTheIdsOfAGenuineIssuePage() {
    Document page = issuePage("agent", "comments");

    assertThat(page.select("#issue-content[data-issue-key=CARE-1]")).hasSize(1);
    assertThat(page.select("#summary-val").text()).isEqualTo("Invoice <b>wrong</b> & late");
    assertThat(page.select("#key-val").text()).isEqualTo("CARE-1");
    assertThat(page.select("#status-val .aui-lozenge").text()).isEqualTo("Open");
    assertThat(page.select("#priority-val").text()).isEqualTo("High");
    assertThat(page.select("#reporter-val").text()).isEqualTo("CLIENT");
    assertThat(page.select("#issuedetails").text()).contains("angry, billing");
    assertThat(page.select("#project-name-val").text()).isEqualTo("Care & more");
  }

  @Test
  public void shouldEscapeWhatPeopleWrote() {
    desk.comment(issue, "client", "\"><script>alert(2)</script> *bold*");
    Document page = issuePage("agent", "comments");

    assertThat(page.select("script, #summary-val b")).isEmpty();
    assertThat(page.select("#description-val strong").text()).isEqualTo("March");
    assertThat(page.select(".action-body").text()).contains("<script>alert(2)</script> bold");
  }

  @Test
  public void shouldMarkInternalNotesForTheTeamAndHideThemFromTheClient() {
    StoredComment open = desk.comment(issue, "client", "This is the third time.");
    StoredComment note = desk.note(issue, "agent", "They always complain.");

    Document team = issuePage("agent", "comments");
    assertThat(team.select("#comment-" + note.id()).hasClass("sd-internal")).isTrue();
    assertThat(team.select("#comment-" + open.id() + " .aui-lozenge").text())
        .isEqualTo("Shared with customer");
    Document client = requestPage("client");
    assertThat(client.select("#comment-" + open.id())).hasSize(1);
    assertThat(client.text()).doesNotContain("always complain").doesNotContain("Shared with");
  }

  @Test
  public void shouldOfferBothAudiencesToAgentsAndOneButtonToClients() {
    Document team = issuePage("agent", "comments");
    assertThat(team.select("#issue-comment-add.js-comment-form textarea#comment")).hasSize(1);
    assertThat(team.select(".sd-comment-buttons button").eachAttr("value"))
        .containsExactly("public", "internal");
    assertThat(team.select("button.sd-external-submit.aui-button-primary")).hasSize(1);
    assertThat(team.select("button.sd-internal-submit")).hasSize(1);
    assertThat(team.select("#commentLevel option").eachText()).contains("Service Desk Team");

    Document client = requestPage("client");
    assertThat(client.select("#issue-comment-add button")).hasSize(1);
    assertThat(client.select("#commentLevel, .sd-internal-submit")).isEmpty();
  }

  @Test
  public void shouldLetAuthorsEditTheirOwnCommentsOnly() {
    StoredComment own = desk.comment(issue, "agent", "We are on it.");
    StoredComment others = desk.comment(issue, "client", "Good.");
    Document page = issuePage("agent", "comments");

    assertThat(page.select("#edit_comment_" + own.id() + ", #delete_comment_" + own.id()))
        .hasSize(2);
    assertThat(page.select("#edit_comment_" + others.id() + ", #delete_comment_" + others.id()))
        .isEmpty();
  }

  @Test
  public void shouldShowTimesInTheZoneOfTheVisitor() {
    desk.comment(issue, "client", "Hello?");

    assertThat(issuePage("agent", "comments").select(".action-head time").attr("datetime"))
        .isEqualTo("2026-03-02T10:00:00+01:00");
  }

  @Test
  public void shouldShowTheHistory() {
    desk.tracker
        .history()
        .add(
            issue.id(),
            "agent",
            ServiceDesk.NOW,
            List.of(StoredChange.Item.of("status", "1", "Open", "3", "In Progress")));
    Document page = issuePage("agent", "history");

    assertThat(page.select("#issue_actions_container td").eachText())
        .containsExactly("status", "Open", "In Progress");
    assertThat(page.select("#issue-tabs li.active").text()).isEqualTo("History");
  }

  @Test
  public void shouldShowOnlyLinkedIssuesThatTheVisitorMaySee() {
    StoredIssue seen = desk.request("Seen", "");
    StoredIssue hidden =
        desk.tracker
            .issues()
            .create(new IssueDraft(desk.project.id(), 10001, "Hidden").statusId(1L));
    desk.tracker.links().add(10003, issue.id(), seen.id());
    desk.tracker.links().add(10000, hidden.id(), issue.id());

    assertThat(issuePage("agent", "comments").select("#linkingmodule dt").eachText())
        .containsExactly("is blocked by", "relates to");
    assertThat(new IssueLinks(desk.tracker, desk.visitor("client")).of(issue)).hasSize(1);
  }

  @Test
  public void shouldKeepTheTextWhenACommentIsRefused() {
    Model model =
        base("agent")
            .with("action", "AddComment")
            .with("formId", "comment-add")
            .with("title", "Add comment")
            .with("commentText", "</textarea> half a thought")
            .with("commentError", "Please write more.");
    Document page = page("pages/comment-form.vm", model);

    assertThat(page.select("form#comment-add textarea#comment").val())
        .isEqualTo("</textarea> half a thought");
    assertThat(page.select("#comment-error[role=alert]").text()).isEqualTo("Please write more.");
    assertThat(page.select("textarea").attr("aria-describedby")).isEqualTo("comment-error");
  }

  @Test
  public void shouldShowWhatValidatorsObjectToAboveTheForm() {
    Model model =
        base("agent")
            .with("transition", new Model().with("id", "41").with("name", "Apologize"))
            .with("errors", List.of("Write to the client <first>."))
            .with("commentText", "We are sorry");
    Document page = page("pages/transition.vm", model);

    assertThat(page.select(".aui-message-error").text()).isEqualTo("Write to the client <first>.");
    assertThat(page.select("input[name=action]").val()).isEqualTo("41");
    assertThat(page.select("textarea#comment").val()).isEqualTo("We are sorry");
    assertThat(page.select("#sd-comment-tabs > .active").text()).isEqualTo("Internal note");
    assertThat(page.select(".sd-comment-message input[name=commentProperty]").val())
        .isEqualTo("[{\"key\":\"sd.public.comment\",\"value\":{\"internal\":true}}]");
    assertThat(page.select("input[name=atl_token]").val()).isEqualTo("token");
  }

  private Document issuePage(String user, String tab) {
    return page(
        "pages/issue.vm",
        base(user)
            .with("tab", tab)
            .with("history", new IssueHistory(desk.tracker, desk.visitor(user)).of(issue))
            .with("links", new IssueLinks(desk.tracker, desk.visitor(user)).of(issue))
            .with("operations", List.of())
            .with("transitions", List.of()));
  }

  private Document requestPage(String user) {
    return page("pages/request.vm", base(user).with("customer", true));
  }

  private Model base(String user) {
    Visitor visitor = desk.visitor(user);
    return new Model()
        .with("issue", new IssueDetails(desk.tracker, visitor).of(issue))
        .with("comments", new IssueComments(desk.tracker, visitor).of(issue))
        .with("levels", new CommentLevels(desk.tracker, visitor).of(desk.project))
        .with("serviceDesk", true)
        .with("canComment", visitor.may(Permissions.COMMENT, issue));
  }

  private static Document page(String template, Map<String, Object> model) {
    model.put("base", "/jira");
    model.put("token", "token");
    return Jsoup.parse(TEMPLATES.render(template, model));
  }
}
