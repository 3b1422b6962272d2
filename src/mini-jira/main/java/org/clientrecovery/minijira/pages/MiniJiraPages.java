package org.clientrecovery.minijira.pages;

import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;
import org.clientrecovery.minijira.web.RefusedException;
import org.clientrecovery.minijira.web.Site;

/** The pages of mini-jira's own, under the paths of Jira's. */
public final class MiniJiraPages {
  private final PageServices services;

  public MiniJiraPages(PageServices services) {
    this.services = services;
  }

  /** Puts all pages on {@code site}. */
  public void serveOn(Site site) {
    site.add("/login.jsp", new LoginPage(services));
    site.add("/logout", new LogoutPage(services));
    ProjectsPage projects = new ProjectsPage(services);
    DashboardPage dashboard = new DashboardPage(services);
    site.add("/projects", projects).add("/", dashboard).add("/secure/Dashboard.jspa", dashboard);
    site.add("/browse/*", new BrowsePage(services));
    site.add("/projects/*", new ProjectPage(services));
    SearchPage search = new SearchPage(services);
    site.add("/issues/", search).add("/issues", search);
    site.add("/secure/ViewProfile.jspa", new ProfilePage(services));
    site.add(ProjectConfigPage.AT + "*", new ProjectConfigPage(services));
    CoreRest rest = new CoreRest(services);
    site.add(CoreRest.AT + "2/*", rest).add(CoreRest.AT + "latest/*", rest);
    addForms(site);
  }

  private void addForms(Site site) {
    CommentPage comments = new CommentPage(services);
    form(site, "AddComment", comments::showAdd, comments::add);
    form(site, "EditComment", comments::showEdit, comments::edit);
    form(site, "DeleteComment", comments::showDelete, comments::delete);
    TransitionPage transitions = new TransitionPage(services);
    form(site, "CommentAssignIssue", transitions::show, transitions::run);
    AssignPage assignment = new AssignPage(services);
    form(site, "AssignIssue", assignment::show, assignment::assign);
    BulkTransitionPage bulk = new BulkTransitionPage(services);
    form(site, "BulkWorkflowTransition", bulk::show, bulk::run);
    CreateIssuePage creation = new CreateIssuePage(services);
    form(site, "CreateIssue", creation::show, creation::create);
    MoveIssuePage moves = new MoveIssuePage(services);
    form(site, "MoveIssue", moves::show, moves::move);
    CopyIssuePages copies = new CopyIssuePages(services);
    form(site, "CloneIssueDetails", copies::showClone, copies::copy);
    form(site, "DeleteIssue", copies::showDelete, copies::delete);
  }

  /** {@code /secure/<name>!default.jspa} shows a form, {@code /secure/<name>.jspa} takes it. */
  private static void form(Site site, String name, Page show, Page take) {
    site.add("/secure/" + name + "!default.jspa", show);
    site.add("/secure/" + name + ".jspa", exchange -> take(exchange, take));
  }

  private static void take(Exchange exchange, Page page) throws Exception {
    if (!exchange.isPost()) {
      throw new RefusedException(
          405, "This address only takes a sent form. Go back to the issue and start from there.");
    }
    page.serve(exchange);
  }
}
