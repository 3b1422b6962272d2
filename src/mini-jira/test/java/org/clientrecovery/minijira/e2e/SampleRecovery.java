package org.clientrecovery.minijira.e2e;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** A recovery of the sample desk's first ticket, made as people make it. */
final class SampleRecovery {
  private static final String SOURCE = "CARE-1";

  private final RunningMiniJira running;

  SampleRecovery(RunningMiniJira running) {
    this.running = running;
  }

  /** Sets the project up, escalates with that reason, and writes two replies; gives its key. */
  String escalated(String why) {
    Visitor.loggedInAs("admin", running)
        .submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    Visitor agent = Visitor.loggedInAs("agent", running);
    String key = escalate(agent, why);
    write(agent, key, "You should have told us earlier, and nothing is wrong on our side.");
    write(
        agent,
        key,
        "Your shop was offline for two hours and 44 minutes. I am very sorry that we let this"
            + " happen. That was our mistake. We will call you next Friday.");
    return key;
  }

  private String escalate(Visitor agent, String why) {
    JsonObject form = new JsonObject();
    form.addProperty("issue", SOURCE);
    form.addProperty("trigger", "our-mistake");
    form.addProperty("side", "us");
    form.addProperty("kind", "competence");
    form.addProperty("why", why);
    form.addProperty("goodFaith", "yes");
    HttpResponse<String> answer =
        agent.postJson("/rest/client-recovery/1.0/recoveries", form.toString());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return JsonParser.parseString(answer.body()).getAsJsonObject().get("issue").getAsString();
  }

  /** A public reply. */
  void write(Visitor agent, String key, String text) {
    Document page = agent.open("/browse/" + key);
    agent.submit(
        "/secure/AddComment.jspa",
        Map.of(
            "id",
            page.select("#issue-content").attr("data-issue-id"),
            "comment",
            text,
            "audience",
            "public"));
  }

  /** A ticket without a recovery on which its client has twice had enough. */
  String protestedTicket() {
    Visitor.loggedInAs("admin", running)
        .postJson(
            "/rest/client-recovery/1.0/settings?project=CARE",
            "{\"values\":{\"hint-on-tickets\":\"yes\"},\"was\":{}}");
    Visitor customer = Visitor.loggedInAs("marcus", running);
    String ticket =
        customer.open("/projects/CARE").select("#issuetable tr.issuerow").attr("data-issuekey");
    String id =
        Visitor.loggedInAs("agent", running)
            .open("/browse/" + ticket)
            .select("#issue-content")
            .attr("data-issue-id");
    for (String text : List.of("This is unacceptable.", "I have had enough, this is a disgrace.")) {
      customer.submit("/secure/AddComment.jspa", Map.of("id", id, "comment", text));
    }
    return ticket;
  }
}
