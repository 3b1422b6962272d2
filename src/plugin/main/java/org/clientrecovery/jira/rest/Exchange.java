package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.ChronologyStore.ChronologyConflict;
import org.clientrecovery.jira.store.Incidents;
import org.clientrecovery.jira.store.PaperConflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all resources share: who asks, what they may see, and how answers are given. */
public final class Exchange {
  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

  private final JiraAuthenticationContext authentication;
  private final IssueManager issues;
  private final Participants participants;
  private final ReaderTexts texts;
  private final Incidents incidents;

  public Exchange(
      JiraAuthenticationContext authentication,
      IssueManager issues,
      Participants participants,
      ReaderTexts texts) {
    this(authentication, issues, participants, texts, Incidents.NONE);
  }

  /**
   * The same with a place to note what failed here.
   *
   * @param incidents noted under {@code rest}
   */
  public Exchange(
      JiraAuthenticationContext authentication,
      IssueManager issues,
      Participants participants,
      ReaderTexts texts,
      Incidents incidents) {
    this.incidents = incidents;
    this.authentication = authentication;
    this.issues = issues;
    this.participants = participants;
    this.texts = texts;
  }

  /** Answers with what {@code work} gives, or with why it is refused. */
  Response answer(Supplier<JsonElement> work) {
    return respond(() -> Response.ok(work.get().toString(), MediaType.APPLICATION_JSON).build());
  }

  /**
   * Answers with what {@code work} gives and its tag, or 304 where the one who asks has it already.
   *
   * @param known the header {@code If-None-Match}, or null
   */
  Response answerUnless(String known, Supplier<JsonElement> work) {
    return respond(() -> tagged(work.get().toString(), known));
  }

  private static Response tagged(String body, String known) {
    EntityTag tag = new EntityTag(Fingerprint.of(body));
    boolean same = known != null && known.contains('"' + tag.getValue() + '"');
    Response.ResponseBuilder response =
        same ? Response.notModified() : Response.ok(body, MediaType.APPLICATION_JSON);
    return response.tag(tag).header("Cache-Control", "private, no-cache").build();
  }

  /** Answers with the file that {@code work} gives, or with why it is refused. */
  Response file(Supplier<Response> work) {
    return respond(work);
  }

  /** Answers 201 with what {@code work} made, or with why it is refused. */
  Response created(Supplier<JsonElement> work) {
    return respond(
        () ->
            Response.status(201)
                .type(MediaType.APPLICATION_JSON)
                .entity(work.get().toString())
                .build());
  }

  /** Answers 409 with a message and what both sides have, which {@code work} gives. */
  Response conflict(Supplier<JsonObject> work) {
    return respond(
        () -> {
          JsonObject body = work.get();
          body.add("errors", Refusal.json("", texts.text("client-recovery.papers.conflict")));
          return Response.status(409)
              .type(MediaType.APPLICATION_JSON)
              .entity(body.toString())
              .build();
        });
  }

  /**
   * Who asks.
   *
   * @throws Refusal with 401 where nobody is logged in
   */
  ApplicationUser user() {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      throw Refusal.of(401, "", texts.text("client-recovery.rest.log-in"));
    }
    return user;
  }

  /**
   * The issue of that key, on which the one who asks may work.
   *
   * @throws Refusal with 404 where there is none, and likewise where they may not
   */
  Issue workable(String key) {
    ApplicationUser user = user();
    return Optional.<Issue>ofNullable(key == null ? null : issues.getIssueObject(key))
        .filter(issue -> participants.mayWork(user, issue))
        .orElseThrow(this::unknownIssue);
  }

  /** The same by id. */
  Issue workable(long id) {
    ApplicationUser user = user();
    return Optional.<Issue>ofNullable(issues.getIssueObject(id))
        .filter(issue -> participants.mayWork(user, issue))
        .orElseThrow(this::unknownIssue);
  }

  /** Whether there is an issue of that id, and they may work on it. */
  boolean isWorkable(long id) {
    Issue issue = issues.getIssueObject(id);
    return issue != null && participants.mayWork(user(), issue);
  }

  JsonBody read(String body) {
    return JsonBody.read(body, texts);
  }

  ReaderTexts texts() {
    return texts;
  }

  private Refusal unknownIssue() {
    return Refusal.of(404, "issue", texts.text("client-recovery.rest.no-issue"));
  }

  /** Answers with that response, or with why it is refused. */
  Response respond(Supplier<Response> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      return refusal.response();
    } catch (PaperConflict | ChronologyConflict conflict) {
      throw conflict;
    } catch (RuntimeException e) {
      String number = UUID.randomUUID().toString();
      LOG.error("request failed, incident {}", number, e);
      incidents.note("rest", e);
      return Refusal.of(500, "", texts.text("client-recovery.rest.failed", number)).response();
    }
  }
}
