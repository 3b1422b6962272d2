package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.jira.report.ReportWorld.dueOn;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.core.UriInfo;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.report.ReportWorld;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ReportResourceTest {
  private final ReportWorld world = new ReportWorld();
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final Exchange exchange =
      new Exchange(world.authentication, mock(IssueManager.class), mock(Participants.class), texts);
  private final ReportResource resource =
      new ReportResource(exchange, world.json, world.export, new Pace(Clock.systemUTC()));
  private final CommitmentsResource ledger =
      new CommitmentsResource(exchange, mock(CommitmentLedger.class), null, null, null, world.json);

  @Before
  public void answerWithKeys() {
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString(), any())).thenAnswer(call -> call.getArgument(0));
  }

  @After
  public void closeTheDesk() {
    world.close();
  }

  @Test
  public void shouldGiveTheSectionsWithTheirCounts() {
    world.promise("late", Party.US, dueOn(3));

    JsonObject section = sections(get()).get(0).getAsJsonObject();

    assertThat(section.get("party").getAsString()).isEqualTo("us");
    assertThat(section.get("section").getAsString()).isEqualTo("overdue");
    assertThat(section.get("count").getAsInt()).isEqualTo(1);
    assertThat(section.get("more").getAsBoolean()).isFalse();
    JsonObject late = section.getAsJsonArray("commitments").get(0).getAsJsonObject();
    assertThat(late.get("quote").getAsString()).isEqualTo("late");
    assertThat(late.get("overdue").getAsBoolean()).isTrue();
    assertThat(late.get("workingDaysOverdue").getAsInt()).isEqualTo(2);
  }

  @Test
  public void shouldAnswerThatNothingChanged() {
    Response first = get();
    String tag = first.getMetadata().getFirst("ETag").toString();

    assertThat(resource.unresolved(uri(), null, tag).getStatus()).isEqualTo(304);
    assertThat(resource.unresolved(uri(), null, tag).getEntity()).isNull();
    assertThat(resource.unresolved(uri(), null, "\"other\"").getStatus()).isEqualTo(200);

    world.promise("new", Party.US, dueOn(6));
    assertThat(resource.unresolved(uri(), null, tag).getStatus()).isEqualTo(200);
  }

  @Test
  public void shouldGoOnWhereASectionStopped() {
    for (int i = 0; i < 7; i++) {
      world.promise("promise " + i, Party.US, dueOn(6));
    }
    List<String> all = new ArrayList<>();
    String next = "";
    do {
      String[] query =
          next.isEmpty()
              ? new String[] {"party", "us", "section", "due-next"}
              : new String[] {"party", "us", "section", "due-next", "after", next};
      JsonObject section =
          sections(resource.unresolved(uri(query), "3", null)).get(0).getAsJsonObject();
      section
          .getAsJsonArray("commitments")
          .forEach(row -> all.add(row.getAsJsonObject().get("quote").getAsString()));
      next = section.get("next").isJsonNull() ? "" : section.get("next").getAsString();
    } while (!next.isEmpty());

    assertThat(all).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  public void shouldSayWhichFieldCannotBeRead() {
    assertThat(fields(resource.unresolved(uri("party", "them", "from", "soon"), null, null)))
        .containsExactly("party", "from");
    for (String limit : List.of("0", "201", "-1", "many", "9999999999")) {
      assertThat(fields(resource.unresolved(uri(), limit, null)))
          .as(limit)
          .containsExactly("limit");
    }
    assertThat(fields(ledger.list(null, uri("cursor", "x"), null))).containsExactly("cursor");
  }

  @Test
  public void shouldAskTheAnonymousToLogIn() {
    when(world.authentication.getLoggedInUser()).thenReturn(null);

    assertThat(get().getStatus()).isEqualTo(401);
    assertThat(resource.csv(uri()).getStatus()).isEqualTo(401);
    assertThat(resource.xlsx(uri()).getStatus()).isEqualTo(401);
    assertThat(ledger.list(null, uri(), null).getStatus()).isEqualTo(401);
  }

  @Test
  public void shouldOfferTablesAsFilesThatNoBrowserShows() throws IOException {
    world.promise("late", Party.US, dueOn(3));

    Response csv = resource.csv(uri());

    assertThat(csv.getMetadata().getFirst("Content-Disposition").toString())
        .startsWith("attachment");
    assertThat(csv.getMetadata().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ((StreamingOutput) csv.getEntity()).write(out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("late")
        .contains("https://jira.example.com/jira/browse/SUP-7");
    assertThat(resource.csv(uri("state", "kept")).getStatus()).isEqualTo(400);
  }

  @Test
  public void shouldPageThroughTheLedgerInAnyState() {
    for (int i = 0; i < 5; i++) {
      world.promise("promise " + i, Party.US, Optional.empty());
    }

    JsonObject first = json(ledger.list(null, uri("limit", "3", "state", "open,kept"), null));
    JsonObject second =
        json(ledger.list(null, uri("limit", "3", "cursor", first.get("next").getAsString()), null));

    assertThat(first.getAsJsonArray("commitments")).hasSize(3);
    assertThat(second.getAsJsonArray("commitments")).hasSize(2);
    assertThat(second.get("next").isJsonNull()).isTrue();
    assertThat(json(ledger.list(null, uri("state", "kept"), null)).getAsJsonArray("commitments"))
        .isEmpty();
  }

  private Response get() {
    return resource.unresolved(uri(), null, null);
  }

  private static UriInfo uri(String... query) {
    UriInfo uri = mock(UriInfo.class);
    MultivaluedMap<String, String> parameters = new com.sun.jersey.core.util.MultivaluedMapImpl();
    for (int i = 0; i < query.length; i += 2) {
      parameters.add(query[i], query[i + 1]);
    }
    when(uri.getQueryParameters()).thenReturn(parameters);
    when(uri.getBaseUri())
        .thenReturn(URI.create("https://jira.example.com/jira/rest/client-recovery/1.0/"));
    return uri;
  }

  private static JsonArray sections(Response response) {
    return json(response).getAsJsonArray("sections");
  }

  private static List<String> fields(Response response) {
    assertThat(response.getStatus()).isEqualTo(400);
    List<String> fields = new ArrayList<>();
    for (JsonElement error : json(response).getAsJsonArray("errors")) {
      fields.add(error.getAsJsonObject().get("field").getAsString());
    }
    return fields;
  }

  private static JsonObject json(Response response) {
    return JsonParser.parseString((String) response.getEntity()).getAsJsonObject();
  }
}
