package org.clientrecovery.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.core.UriInfo;
import org.clientrecovery.jira.report.FilterForm;
import org.clientrecovery.jira.report.FilterProblem;
import org.clientrecovery.jira.report.ReportExport;
import org.clientrecovery.jira.report.ReportJson;

/**
 * {@code /report}: the unresolved commitments that whoever asks may see, as JSON and as tables.
 *
 * <p>Refused with 400 where a field of the filter can't be read, 401 where nobody is logged in.
 */
@Path("/report")
public final class ReportResource {
  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Exchange exchange;
  private final ReportJson report;
  private final ReportExport export;
  private final Pace pace;

  @Inject
  public ReportResource(Exchange exchange, ReportJson report, ReportExport export, Pace pace) {
    this.exchange = exchange;
    this.report = report;
    this.export = export;
    this.pace = pace;
  }

  /** The sections with their counts; 304 where they are as {@code If-None-Match} knows them. */
  @GET
  @Path("/unresolved")
  @Produces(MediaType.APPLICATION_JSON)
  public Response unresolved(
      @Context UriInfo uri,
      @QueryParam("limit") String limit,
      @HeaderParam("If-None-Match") String known) {
    return exchange.answerUnless(
        known,
        () -> {
          ReportJson.Answer answer = report.unresolved(form(uri), limit, exchange.user());
          refuse(answer.problems());
          return answer.json().orElseThrow();
        });
  }

  /** All of them as comma-separated values. */
  @GET
  @Path("/unresolved/csv")
  public Response csv(@Context UriInfo uri) {
    return exchange.file(
        () -> {
          ReportExport.Table table = table(uri);
          return download(table::writeCsv, CSV, "unresolved-commitments.csv");
        });
  }

  /** All of them as a workbook. */
  @GET
  @Path("/unresolved/xlsx")
  public Response xlsx(@Context UriInfo uri) {
    return exchange.file(
        () -> {
          ReportExport.Table table = table(uri);
          return download(table::writeXlsx, XLSX, "unresolved-commitments.xlsx");
        });
  }

  private ReportExport.Table table(UriInfo uri) {
    ApplicationUser reader = exchange.user();
    pace.count(Pace.Work.EXPORT, reader, exchange.texts());
    ReportExport.Table table = export.table(form(uri), reader, base(uri));
    refuse(table.problems());
    return table;
  }

  static FilterForm form(UriInfo uri) {
    return FilterForm.of(uri.getQueryParameters()::getFirst);
  }

  static void refuse(List<FilterProblem> problems) {
    if (!problems.isEmpty()) {
      throw new Refusal(
          400,
          problems.stream()
              .map(problem -> new Refusal.Fault(problem.field(), problem.message()))
              .toList());
    }
  }

  /** {@code https://jira.example.com/jira} of {@code …/jira/rest/client-recovery/1.0/}. */
  private static String base(UriInfo uri) {
    String address = uri.getBaseUri().toString();
    int rest = address.lastIndexOf("/rest/");
    return rest < 0 ? "" : address.substring(0, rest);
  }

  private static Response download(StreamingOutput content, String type, String name) {
    return Response.ok(content, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }
}
