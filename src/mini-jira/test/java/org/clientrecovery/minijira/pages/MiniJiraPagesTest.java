package org.clientrecovery.minijira.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.jira.JiraServices;
import org.clientrecovery.minijira.module.Descriptor;
import org.clientrecovery.minijira.osgi.PluginBundle;
import org.clientrecovery.minijira.osgi.TestPlugin;
import org.clientrecovery.minijira.platform.HostProperties;
import org.clientrecovery.minijira.platform.Platform;
import org.clientrecovery.minijira.standin.HostServices;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.web.Assets;
import org.clientrecovery.minijira.web.PluginSite;
import org.clientrecovery.minijira.web.SecureSession;
import org.clientrecovery.minijira.web.SignIn;
import org.clientrecovery.minijira.web.Site;
import org.clientrecovery.minijira.web.WebServer;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The pages over HTTP, with the services of Jira behind them and a small plugin. */
public class MiniJiraPagesTest {
  private ServiceDesk desk;
  private Platform platform;
  private WebServer server;
  private StoredIssue issue;

  @Before
  public void serve() {
    desk = new ServiceDesk();
    issue = desk.request("Invoice wrong", "Since March.");
    HostServices services = new HostServices();
    platform =
        new Platform(
            desk.tracker.database().dataSource(),
            "test",
            Clock.fixed(ServiceDesk.NOW, ZoneOffset.UTC));
    platform.offer(
        services,
        new HostProperties("9.12.2", "http://localhost/jira"),
        new Platform.ClusterNode("test", false));
    JiraServices.offer(desk.tracker, services);
    serve(services, TestPlugin.bundle());
  }

  private void serve(HostServices services, PluginBundle plugin) {
    Descriptor descriptor = Descriptor.of(plugin);
    Site site = new Site();
    SignIn signIn =
        new SignIn(
            services.get(UserManager.class),
            services.get(JiraAuthenticationContext.class),
            (name, password) -> desk.tracker.users().authenticate(name, password).isPresent());
    PluginSite added =
        new PluginSite(
            plugin,
            descriptor,
            services,
            new Assets(Path.of("nowhere")),
            site,
            new SecureSession(signIn, Clock.systemUTC()),
            false,
            false,
            "mini-jira");
    new MiniJiraPages(
            new PageServices(
                desk.tracker,
                services,
                added.frame(),
                added.fragments(),
                signIn,
                descriptor,
                services.get(I18nResolver.class)))
        .serveOn(site);
    server = new WebServer(0, signIn, site, added.frame());
    server.start();
  }

  @After
  public void stop() {
    server.close();
    platform.close();
    desk.close();
  }

  @Test
  public void shouldAskWhoIsThereAndGoOnWhereTheVisitorWanted() throws IOException {
    Connection visitor = Jsoup.newSession().ignoreHttpErrors(true);
    Document login = visitor.newRequest(url("/browse/CARE-1?page=history")).get();
    assertThat(login.select("#users td code").eachText()).contains("agent", "client");

    FormElement form = login.expectForm("#login-form");
    form.selectFirst("#login-form-username").val("agent");
    form.selectFirst("#login-form-password").val("wrong");
    Document again = form.submit().post();
    assertThat(again.select(".aui-message-error").text()).contains("don't fit");
    assertThat(again.selectFirst("#login-form-username").val()).isEqualTo("agent");

    form = again.expectForm("#login-form");
    form.selectFirst("#login-form-password").val("agent");
    Document page = form.submit().post();
    assertThat(page.select("#issue-tabs li.active").text()).isEqualTo("History");

    Document out = visitor.newRequest(url(path(page.selectFirst("#log_out").attr("href")))).get();
    assertThat(out.select("#login-form")).hasSize(1);
    assertThat(get(visitor, "/browse/CARE-1").select("#login-form")).hasSize(1);
  }

  @Test
  public void shouldNotLeadToAnotherSiteAfterLogin() throws IOException {
    Document login =
        Jsoup.newSession().newRequest(url("/login.jsp?os_destination=//evil.example")).get();

    assertThat(login.selectFirst("input[name=os_destination]").val()).isEqualTo("/");
  }

  @Test
  public void shouldShowWhatThePluginAddsToAnIssue() throws IOException {
    Document page = get(user("agent"), "/browse/CARE-1");

    assertThat(page.select("#opsbar-opsbar-operations a").eachText())
        .containsExactly("Escalate & tell", "Clone");
    assertThat(page.selectFirst("#escalate-link").attr("href"))
        .isEqualTo("/jira/secure/Escalate.jspa?issueKey=CARE-1");
    assertThat(page.select(".aui-toolbar2-secondary a").eachText()).containsExactly("Tool");
    assertThat(page.select("#works .works").text())
        .isEqualTo("Invoice wrong in CARE for agent, CARE");
    assertThat(page.select("meta[name=ajs-issue-key]").attr("content")).isEqualTo("CARE-1");
    assertThat(page.select("script[src*=org.example.test:script]")).hasSize(1);
  }

  @Test
  public void shouldKeepThePageWholeWhenAPanelFails() throws IOException {
    Document page = get(user("agent"), "/browse/CARE-1");

    assertThat(page.select("#fails .aui-message-error").text()).contains("broken on purpose");
    assertThat(page.select("#works, #addcomment, #datesmodule")).hasSize(3);
  }

  @Test
  public void shouldShowClientsTheirRequestWithoutWhatIsForTheTeam() throws IOException {
    desk.note(issue, "agent", "A difficult one.");
    Document page = get(user("client"), "/browse/CARE-1");

    assertThat(page.select("#summary-val").text()).isEqualTo("Invoice wrong");
    assertThat(page.text()).doesNotContain("difficult");
    assertThat(page.select("#works, #fails, #opsbar-opsbar-operations, .sd-internal-submit"))
        .isEmpty();
    assertThat(page.select("script[src*=org.example.test:script]")).isEmpty();
    assertThat(status(user("stranger"), "/browse/CARE-1")).isEqualTo(404);
  }

  @Test
  public void shouldSendACommentToTheAudienceOfTheButton() throws IOException {
    Connection agent = user("agent");
    comment(agent, "We looked into it.", "public");
    comment(agent, "Check the contract.", "internal");

    List<StoredComment> comments = desk.tracker.comments().of(issue.id());
    assertThat(comments)
        .extracting(StoredComment::body)
        .containsExactly("We looked into it.", "Check the contract.");
    assertThat(comments)
        .extracting(comment -> desk.tracker.permissions().isInternal(comment.id()))
        .containsExactly(false, true);
  }

  @Test
  public void shouldTakeACommentOfAClientAsPublicWhateverItClaims() throws IOException {
    comment(user("client"), "Hello?", "internal");

    StoredComment comment = desk.tracker.comments().of(issue.id()).get(0);
    assertThat(comment.author()).isEqualTo("client");
    assertThat(desk.tracker.permissions().isInternal(comment.id())).isFalse();
  }

  @Test
  public void shouldRefuseACommentWithoutToken() throws IOException {
    Connection.Response answer =
        user("agent")
            .newRequest(url("/secure/AddComment.jspa"))
            .data("id", Long.toString(issue.id()), "comment", "forged")
            .method(Connection.Method.POST)
            .execute();

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.parse().text()).contains("reload the page");
    assertThat(desk.tracker.comments().of(issue.id())).isEmpty();
  }

  @Test
  public void shouldAskForTextWhenACommentIsEmpty() throws IOException {
    Document page = comment(user("agent"), "  ", "public");

    assertThat(page.select("#comment-error").text()).contains("Please write");
    assertThat(page.select("form#comment-add button").eachAttr("value"))
        .containsExactly("public", "internal");
  }

  @Test
  public void shouldEditAndDeleteOwnCommentsAndNotThoseOfOthers() throws IOException {
    StoredComment own = desk.comment(issue, "agent", "It is done.");
    StoredComment others = desk.comment(issue, "client", "It is not.");
    Connection agent = user("agent");

    FormElement form = get(agent, comment("EditComment!default", own)).expectForm("#comment-edit");
    form.selectFirst("textarea").text("It is nearly done.");
    form.submit().post();
    assertThat(desk.tracker.comments().byId(own.id()).orElseThrow().body())
        .isEqualTo("It is nearly done.");
    assertThat(desk.tracker.comments().byId(own.id()).orElseThrow().editedBy()).isEqualTo("agent");

    get(agent, comment("DeleteComment!default", own)).expectForm("#comment-delete").submit().post();
    assertThat(desk.tracker.comments().byId(own.id())).isEmpty();
    assertThat(status(agent, comment("EditComment!default", others))).isEqualTo(403);
    assertThat(status(agent, comment("DeleteComment!default", others))).isEqualTo(403);
  }

  private String comment(String action, StoredComment comment) {
    return "/secure/" + action + ".jspa?id=" + issue.id() + "&commentId=" + comment.id();
  }

  @Test
  public void shouldMoveAnIssueWithANoteThatStaysInternal() throws IOException {
    Connection agent = user("agent");
    Document page = get(agent, "/browse/CARE-1");
    String step =
        path(
            page.selectFirst("#opsbar-opsbar-transitions a:contains(Start Progress)").attr("href"));
    FormElement form = get(agent, step).expectForm("#issue-workflow-transition");
    form.selectFirst("textarea").text("Between us: I take it.");
    Document moved = form.submit().post();

    assertThat(moved.select("#status-val").text()).isEqualTo("In Progress");
    StoredComment note = desk.tracker.comments().of(issue.id()).get(0);
    assertThat(note.body()).isEqualTo("Between us: I take it.");
    assertThat(desk.tracker.permissions().isInternal(note.id())).isTrue();
    assertThat(status(agent, step)).isEqualTo(409);
  }

  @Test
  public void shouldAssignAnIssueWithANoteToWhomItMayBeGiven() throws IOException {
    Connection agent = user("agent");
    Element open = get(agent, "/browse/CARE-1").selectFirst("a#assign-issue");
    assertThat(open.hasClass("issueaction-assign-issue")).isTrue();
    FormElement form = get(agent, path(open.attr("href"))).expectForm("#assign-issue");
    assertThat(form.select("#assignee option").eachAttr("value")).containsExactly("", "agent");
    form.selectFirst("#assignee option[value=agent]").attr("selected", true);
    form.selectFirst("textarea").text("Between us: mine.");
    Document assigned = form.submit().post();

    assertThat(assigned.select("#assignee-val").text()).isEqualTo("AGENT");
    StoredComment note = desk.tracker.comments().of(issue.id()).get(0);
    assertThat(note.body()).isEqualTo("Between us: mine.");
    assertThat(desk.tracker.permissions().isInternal(note.id())).isTrue();
    assertThat(desk.tracker.history().of(issue.id())).hasSize(1);
  }

  @Test
  public void shouldRefuseToAssignToNobodyKnownAndByWhomMayNot() throws IOException {
    String show = "/secure/AssignIssue!default.jspa?id=" + issue.id();
    FormElement form = get(user("agent"), show).expectForm("#assign-issue");
    form.selectFirst("#assignee option[value=agent]").attr("value", "ghost").attr("selected", true);
    form.selectFirst("textarea").text("Half a thought");
    Document again = form.submit().post();

    assertThat(again.select(".aui-message-error").text()).contains("ghost");
    assertThat(again.select("textarea#comment").val()).isEqualTo("Half a thought");
    assertThat(desk.tracker.comments().of(issue.id())).isEmpty();
    assertThat(status(user("client"), show)).isEqualTo(403);
    assertThat(get(user("client"), "/browse/CARE-1").select("#assign-issue")).isEmpty();
  }

  @Test
  public void shouldCreateAnIssueOrSayWhatIsMissing() throws IOException {
    Connection agent = user("agent");
    FormElement form =
        get(agent, path(get(agent, "/projects/CARE").selectFirst("#create-issue").attr("href")))
            .expectForm("#issue-create");
    form.selectFirst("#description").text("It beeps.");
    Document again = form.submit().post();
    assertThat(again.select(".aui-message-error")).isNotEmpty();
    assertThat(again.select("#description").val()).isEqualTo("It beeps.");

    form = again.expectForm("#issue-create");
    form.selectFirst("#summary").val("Noise");
    Document created = form.submit().post();
    assertThat(created.select("#summary-val").text()).isEqualTo("Noise");
    assertThat(created.select("#reporter-val").text()).isEqualTo("AGENT");
  }

  @Test
  public void shouldListTheIssuesOfAProjectForWhoMaySeeThem() throws IOException {
    Document page = get(user("agent"), "/projects/CARE");
    assertThat(page.select("#issuetable tr.issuerow").eachAttr("data-issuekey"))
        .containsExactly("CARE-1");
    assertThat(page.select("#side-link").text()).isEqualTo("Recoveries");

    assertThat(get(user("agent"), "/projects/CARE?selectedItem=test-page").select("#page").text())
        .contains("All recoveries none in CARE");
    assertThat(get(user("stranger"), "/projects/CARE").select("#no-issues")).hasSize(1);
    assertThat(get(user("stranger"), "/projects/CARE").select("#side-link, #reports")).isEmpty();
  }

  @Test
  public void shouldSearchByJqlAndPointAtErrors() throws IOException {
    Connection agent = user("agent");
    assertThat(get(agent, "/issues/?jql=project%3DCARE").select("tr.issuerow")).hasSize(1);

    Document wrong = get(agent, "/issues/?jql=project%20%3D%20%3D");
    assertThat(wrong.select("#jql-errors").text()).isNotEmpty();
    assertThat(wrong.select("textarea[name=jql]").val()).isEqualTo("project = =");
  }

  @Test
  public void shouldKeepProjectSettingsForTheProjectsAdministrators() throws IOException {
    desk.makeAdministrator("agent");
    assertThat(
            get(user("agent"), "/plugins/servlet/project-config/CARE")
                .select("#stages")
                .attr("href"))
        .isEqualTo("/jira/secure/Stages.jspa?projectKey=CARE");
    assertThat(status(user("client"), "/plugins/servlet/project-config/CARE")).isEqualTo(403);
  }

  @Test
  public void shouldShowAProfile() throws IOException {
    assertThat(get(user("agent"), "/secure/ViewProfile.jspa").select("#up-d-email").text())
        .isEqualTo("agent@example.org");
    assertThat(get(user("client"), "/secure/ViewProfile.jspa?name=agent").select("#up-d-email"))
        .isEmpty();
  }

  @Test
  public void shouldAnswerRestAsJiraDoes() throws IOException {
    Connection agent = user("agent");
    assertThat(rest(agent, "GET", "myself", null).body()).contains("\"name\":\"agent\"");
    Connection.Response added =
        rest(
            agent,
            "POST",
            "issue/CARE-1/comment",
            "{\"body\":\"By script\",\"properties\":[{\"key\":\"sd.public.comment\","
                + "\"value\":{\"internal\":true}}]}");
    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(added.body()).contains("\"jsdPublic\":false");
    assertThat(rest(user("client"), "GET", "issue/CARE-1", null).body())
        .contains("Invoice wrong")
        .doesNotContain("By script");

    Connection.Response moved =
        rest(
            agent,
            "POST",
            "issue/CARE-1/transitions",
            "{\"transition\":{\"id\":\"4\"},\"update\":{\"comment\":[{\"add\":{\"body\":\"On"
                + " it\"}}]}}");
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(204);
    assertThat(
            rest(agent, "GET", "search?jql=status%3D%22In%20Progress%22&fields=summary", null)
                .body())
        .contains("\"total\":1")
        .contains("{\"summary\":\"Invoice wrong\"}");
  }

  @Test
  public void shouldNameThoseWhoMayReadAnIssueForAMention() throws IOException {
    String search = "user/viewissue/search?issueKey=CARE-1&username=";

    assertThat(rest(user("agent"), "GET", search + "Cli", null).body())
        .contains("\"name\":\"client\"")
        .doesNotContain("\"name\":\"agent\"");
    assertThat(rest(user("agent"), "GET", search + "lient", null).body()).isEqualTo("[]");
    assertThat(rest(user("agent"), "GET", search + "strange", null).body())
        .as("may not read the issue")
        .isEqualTo("[]");
    assertThat(rest(user("agent"), "GET", search + "&maxResults=1", null).body())
        .containsOnlyOnce("\"name\":");
    assertThat(rest(user("stranger"), "GET", search + "Cli", null).statusCode()).isEqualTo(404);
  }

  @Test
  public void shouldSayInJsonWhatIsWrongWithARestCall() throws IOException {
    Connection agent = user("agent");
    assertThat(rest(agent, "GET", "issue/CARE-99", null).statusCode()).isEqualTo(404);
    assertThat(rest(agent, "GET", "issue/CARE-99", null).body()).contains("\"errorMessages\":[");
    assertThat(rest(agent, "GET", "search?jql=nonsense", null).statusCode()).isEqualTo(400);
    assertThat(rest(agent, "POST", "issue/CARE-1/comment", "{\"body\":\" \"}").body())
        .contains("\"errors\":{\"comment\":");
    assertThat(rest(agent, "POST", "issue/CARE-1/comment", "{\"body\":[1,2]}").statusCode())
        .isEqualTo(400);
    assertThat(rest(agent, "POST", "issue/CARE-1/transitions", "{}").statusCode()).isEqualTo(409);
    assertThat(rest(Jsoup.newSession().ignoreHttpErrors(true), "GET", "myself", null).statusCode())
        .isEqualTo(401);
    assertThat(
            agent
                .newRequest(url("/rest/api/2/issue/CARE-1/comment"))
                .ignoreContentType(true)
                .data("body", "forged")
                .method(Connection.Method.POST)
                .execute()
                .statusCode())
        .isEqualTo(415);
    assertThat(desk.tracker.comments().of(issue.id())).isEmpty();
  }

  private Connection.Response rest(Connection user, String method, String resource, String body)
      throws IOException {
    Connection request =
        user.newRequest(url("/rest/api/2/" + resource))
            .ignoreContentType(true)
            .method(Connection.Method.valueOf(method));
    return body == null
        ? request.execute()
        : request.header("Content-Type", "application/json").requestBody(body).execute();
  }

  private Document comment(Connection user, String text, String audience) throws IOException {
    FormElement form = get(user, "/browse/CARE-1").expectForm("#issue-comment-add");
    form.selectFirst("textarea").text(text);
    return form.submit().data("audience", audience).post();
  }

  private Connection user(String name) throws IOException {
    Connection session = Jsoup.newSession().ignoreHttpErrors(true);
    session.newRequest(url("/login.jsp")).data("os_username", name, "os_password", name).post();
    return session;
  }

  private Document get(Connection user, String path) throws IOException {
    return user.newRequest(url(path)).get();
  }

  private int status(Connection user, String path) throws IOException {
    return user.newRequest(url(path)).execute().statusCode();
  }

  private String url(String path) {
    return "http://localhost:" + server.port() + "/jira" + path;
  }

  private static String path(String href) {
    return href.substring("/jira".length());
  }

  /** A context provider and a condition that fail. */
  public static final class Failing implements ContextProvider, Condition {
    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
      throw new IllegalStateException("broken on purpose");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
      throw new IllegalStateException("broken on purpose");
    }
  }
}
