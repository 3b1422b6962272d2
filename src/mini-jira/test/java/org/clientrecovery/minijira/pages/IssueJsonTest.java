package org.clientrecovery.minijira.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.StoredChange;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class IssueJsonTest {
  private ServiceDesk desk;
  private StoredIssue issue;

  @Before
  public void openDesk() {
    desk = new ServiceDesk();
    issue = desk.request("Late again", "h1. Why?");
  }

  @After
  public void closeDesk() {
    desk.close();
  }

  @Test
  public void shouldGiveFieldsInTheShapeOfJira() {
    JsonObject json = json("agent", "*all");
    JsonObject fields = json.getAsJsonObject("fields");

    assertThat(json.get("key").getAsString()).isEqualTo("CARE-1");
    assertThat(fields.get("created").getAsString()).isEqualTo("2026-03-02T09:00:00.000+0000");
    assertThat(fields.getAsJsonObject("status").getAsJsonObject("statusCategory").get("key"))
        .hasToString("\"new\"");
    assertThat(fields.getAsJsonObject("reporter").get("displayName").getAsString())
        .isEqualTo("CLIENT");
    assertThat(fields.get("assignee").isJsonNull()).isTrue();
    assertThat(fields.get("labels")).hasToString("[\"angry\",\"billing\"]");
  }

  @Test
  public void shouldGiveClientsNeitherInternalNotesNorHiddenIssues() {
    desk.comment(issue, "client", "open");
    desk.note(issue, "agent", "secret");
    StoredIssue hidden =
        desk.tracker
            .issues()
            .create(new IssueDraft(desk.project.id(), 10001, "Hidden").statusId(1L));
    desk.tracker.links().add(10000, hidden.id(), issue.id());

    assertThat(json("client", "*all").toString())
        .contains("open")
        .doesNotContain("secret")
        .doesNotContain("Hidden");
    assertThat(json("agent", "*all").toString()).contains("secret").contains("Hidden");
  }

  @Test
  public void shouldTellTheAudienceOfComments() {
    desk.note(issue, "agent", "secret");
    JsonObject comment =
        new IssueJson(desk.tracker, desk.visitor("agent"), "")
            .comments(issue, Set.of("properties"))
            .getAsJsonArray("comments")
            .get(0)
            .getAsJsonObject();

    assertThat(comment.get("jsdPublic").getAsBoolean()).isFalse();
    assertThat(comment.get("properties"))
        .hasToString("[{\"key\":\"sd.public.comment\",\"value\":{\"internal\":true}}]");
  }

  @Test
  public void shouldGiveTheHistoryWhenAskedFor() {
    desk.tracker
        .history()
        .add(
            issue.id(),
            "agent",
            ServiceDesk.NOW,
            List.of(StoredChange.Item.of("status", "1", "Open", "3", "In Progress")));
    JsonObject item =
        new IssueJson(desk.tracker, desk.visitor("agent"), "")
            .issue(issue, field -> true, Set.of("changelog"))
            .getAsJsonObject("changelog")
            .getAsJsonArray("histories")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject();

    assertThat(item.get("toString").getAsString()).isEqualTo("In Progress");
    assertThat(json("agent", "*all").has("changelog")).isFalse();
  }

  @Test
  public void shouldGiveOnlyTheFieldsAskedFor() {
    assertThat(fieldNames("summary,status")).containsExactlyInAnyOrder("summary", "status");
    assertThat(fieldNames("*all,-comment")).contains("summary").doesNotContain("comment");
    assertThat(fieldNames("*navigable")).contains("summary").doesNotContain("comment");
  }

  private Set<String> fieldNames(String wanted) {
    return json("agent", wanted).getAsJsonObject("fields").keySet();
  }

  private JsonObject json(String user, String fields) {
    return new IssueJson(desk.tracker, desk.visitor(user), "http://localhost/jira/rest/api/2")
        .issue(issue, CoreRest.fields(fields, true), Set.of());
  }
}
