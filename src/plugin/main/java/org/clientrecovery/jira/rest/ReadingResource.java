package org.clientrecovery.jira.rest;

import com.google.gson.JsonObject;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.SourceReading;
import org.clientrecovery.jira.store.SourceReadings;

/** {@code /recoveries/KEY/reading}: how far the comments of the recovery's sources are read. */
@Path("/recoveries/{issueKey}/reading")
@Produces(MediaType.APPLICATION_JSON)
public final class ReadingResource {
  private final Exchange exchange;
  private final RecoveryLookup lookup;
  private final SourceReadings readings;
  private final SourceReading reading;

  @Inject
  public ReadingResource(
      Exchange exchange, RecoveryLookup lookup, SourceReadings readings, SourceReading reading) {
    this.exchange = exchange;
    this.lookup = lookup;
    this.readings = readings;
    this.reading = reading;
  }

  /** Whether it is under way, and if so how many of how many comments are read. */
  @GET
  public Response get(@PathParam("issueKey") String issueKey) {
    return exchange.answer(() -> json(readings.of(lookup.recovery(issueKey).issue())));
  }

  /** Tries once more what could not be read. */
  @POST
  @Path("/retry")
  public Response retry(@PathParam("issueKey") String issueKey) {
    return exchange.answer(
        () -> {
          long recovery = lookup.recovery(issueKey).issue();
          reading.retry(recovery);
          return json(readings.of(recovery));
        });
  }

  private JsonObject json(Optional<SourceReadings.Progress> progress) {
    JsonObject json = new JsonObject();
    json.addProperty("underWay", progress.isPresent());
    progress.ifPresent(
        found -> {
          json.addProperty("done", found.done());
          json.addProperty("total", found.total());
          json.addProperty("stuck", found.stuck());
          json.addProperty("text", text(found));
        });
    return json;
  }

  private String text(SourceReadings.Progress progress) {
    if (progress.stuck()) {
      return exchange.texts().text("client-recovery.reading.stuck");
    }
    return progress.total() == 0
        ? exchange.texts().text("client-recovery.reading.waiting")
        : exchange
            .texts()
            .text("client-recovery.reading.progress", progress.done(), progress.total());
  }
}
