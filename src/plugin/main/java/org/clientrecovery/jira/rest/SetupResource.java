package org.clientrecovery.jira.rest;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.setup.ProjectSetup;

/** {@code /setup}: what an admin needs to set a project up by hand. */
@WebSudoRequired
@Path("/setup")
public final class SetupResource {
  private final Exchange exchange;
  private final Admins admins;
  private final ProjectSetup setup;

  @Inject
  public SetupResource(Exchange exchange, Authority authority, ProjectSetup setup) {
    this.exchange = exchange;
    this.admins = new Admins(exchange, authority);
    this.setup = setup;
  }

  /** The shipped workflow as OSWorkflow XML, with the status ids of this site. */
  @GET
  @Path("/workflow")
  @Produces(MediaType.APPLICATION_XML)
  public Response workflow() {
    return exchange.respond(
        () -> {
          admins.admin();
          return Response.ok(xml(), MediaType.APPLICATION_XML)
              .header("Content-Disposition", "attachment; filename=client-recovery.xml")
              .build();
        });
  }

  private String xml() {
    return setup
        .workflowXml()
        .orElseThrow(
            () ->
                Refusal.of(
                    409, "", exchange.texts().text("client-recovery.setup.by-hand.no-statuses")));
  }
}
