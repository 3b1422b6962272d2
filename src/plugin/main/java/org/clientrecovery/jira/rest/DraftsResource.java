package org.clientrecovery.jira.rest;

import com.google.gson.JsonObject;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.Contacts;
import org.clientrecovery.jira.issue.People;
import org.clientrecovery.jira.papers.FollowUpLetter;
import org.clientrecovery.jira.papers.StatementDraft;
import org.clientrecovery.jira.store.ClientStore;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.WorkingPapers;

/** {@code /recoveries/KEY/drafts}: texts made from the working papers, to edit or to copy. */
@Path("/recoveries/{issueKey}/drafts")
@Produces(MediaType.APPLICATION_JSON)
public final class DraftsResource {
  private final Exchange exchange;
  private final RecoveryLookup lookup;
  private final PaperStore papers;
  private final Contacts contacts;
  private final SettingsStore settings;
  private final StatementDraft statement;
  private final FollowUpLetter letter;
  private final ClientStore clients;
  private final People people;

  @Inject
  public DraftsResource(
      Exchange exchange,
      RecoveryLookup lookup,
      PaperStore papers,
      Contacts contacts,
      SettingsStore settings,
      StatementDraft statement,
      FollowUpLetter letter,
      ClientStore clients,
      People people) {
    this.exchange = exchange;
    this.lookup = lookup;
    this.papers = papers;
    this.contacts = contacts;
    this.settings = settings;
    this.statement = statement;
    this.letter = letter;
    this.clients = clients;
    this.people = people;
  }

  /** What may be said first at the meeting. */
  @GET
  @Path("/opening-statement")
  public Response openingStatement(@PathParam("issueKey") String issueKey) {
    return exchange.answer(
        () -> {
          Recovery recovery = lookup.recoveryWithSource(issueKey);
          return text(statement.of(recovery, papers.of(recovery.issue())));
        });
  }

  /** What both parties keep after the meeting. */
  @GET
  @Path("/follow-up-letter")
  public Response followUpLetter(@PathParam("issueKey") String issueKey) {
    return exchange.answer(
        () -> {
          Recovery recovery = lookup.recovery(issueKey);
          WorkingPapers written = papers.of(recovery.issue());
          return text(
              letter.of(
                  written,
                  parties(recovery),
                  contacts.calendar(recovery, written, settings.of(recovery.project())).nextDue()));
        });
  }

  /** The client's first person, unless they are gone, and who asks. */
  private FollowUpLetter.Parties parties(Recovery recovery) {
    String client =
        clients.of(recovery.issue()).people().stream()
            .findFirst()
            .filter(key -> !people.name(key).equals(key))
            .map(people::name)
            .orElse("");
    return new FollowUpLetter.Parties(client, exchange.user().getDisplayName());
  }

  private static JsonObject text(String text) {
    JsonObject json = new JsonObject();
    json.addProperty("text", text);
    return json;
  }
}
