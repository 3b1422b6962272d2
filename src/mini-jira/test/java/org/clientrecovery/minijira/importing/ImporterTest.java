package org.clientrecovery.minijira.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.clientrecovery.minijira.tracker.Database;
import org.clientrecovery.minijira.tracker.IssueValue;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Takes in what Jira's REST search gives, odd things included. */
public abstract class ImporterTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();
  private Tracker tracker;

  abstract Database database();

  private Tracker tracker() {
    if (tracker == null) {
      tracker = new Tracker(database(), Clock.systemUTC());
    }
    return tracker;
  }

  private static final String PERSON =
      "{\"key\":\"JIRAUSER1\",\"name\":\"%1$s\",\"displayName\":\"%1$s\",\"emailAddress\":\"%1$s@x.example\",\"active\":true,\"timeZone\":\"Europe/Berlin\"}";

  private static String person(String name) {
    return PERSON.replace("JIRAUSER1", "key-" + name).formatted(name);
  }

  private static String issue(String key, String more) {
    return "{\"expand\":\"x\",\"id\":\"1\",\"self\":\"s\",\"key\":\""
        + key
        + "\",\"fields\":{\"summary\":\"Sum \\ud83d\\ude00\",\"description\":\"{html}<b>d</b>{html}\","
        + "\"issuetype\":{\"id\":\"7\",\"name\":\"IT Help\",\"subtask\":false},"
        + "\"project\":{\"id\":\"3\",\"key\":\"SUP\",\"name\":\"Support\",\"projectTypeKey\":\"service_desk\"},"
        + "\"status\":{\"name\":\"Waiting for support\",\"statusCategory\":{\"key\":\"indeterminate\"}},"
        + "\"priority\":{\"name\":\"Blocker\"},\"resolution\":null,\"labels\":[\"vip\"],"
        + "\"assignee\":"
        + person("ann")
        + ",\"reporter\":"
        + person("rob@client.example")
        + ",\"creator\":"
        + person("rob@client.example")
        + ",\"created\":\"2024-01-02T10:00:00.000+0000\",\"updated\":\"2024-02-02T10:00:00.000+0100\","
        + "\"duedate\":\"2024-03-01\""
        + more
        + "}";
  }

  private static String comment(String body, String more) {
    return "{\"id\":\"5\",\"author\":"
        + person("ann")
        + ",\"updateAuthor\":"
        + person("ann")
        + ",\"body\":"
        + body
        + ",\"created\":\"2024-01-03T10:00:00.000+0000\",\"updated\":\"2024-01-03T10:00:00.000+0000\""
        + more
        + "}";
  }

  private static String comments(String... comments) {
    return ",\"comment\":{\"total\":"
        + comments.length
        + ",\"comments\":["
        + String.join(",", comments)
        + "]}";
  }

  private ImportSummary run(String json) throws IOException {
    Path file = folder.newFile().toPath();
    Files.writeString(file, json);
    return Importer.run(file, tracker(), count -> {});
  }

  @Test
  public void shouldTakeInAnIssueWithAllThatItHas() throws Exception {
    String log =
        ",\"changelog\":{\"total\":1,\"histories\":[{\"author\":"
            + person("ann")
            + ",\"created\":\"2024-01-04T10:00:00.000+0000\",\"items\":[{\"field\":\"status\",\"fieldtype\":\"jira\","
            + "\"from\":\"1\",\"fromString\":\"Open\",\"to\":\"9\",\"toString\":\"Waiting for support\"}]}]}";
    ImportSummary summary =
        run(issue("SUP-12", comments(comment("\"Hello\"", ",\"jsdPublic\":true"))) + log + "}");
    StoredIssue issue = tracker().issues().byKey("SUP-12").orElseThrow();

    assertThat(issue)
        .returns("Sum 😀", StoredIssue::summary)
        .returns("{html}<b>d</b>{html}", StoredIssue::description)
        .returns("key-ann", StoredIssue::assignee)
        .returns(Instant.parse("2024-01-02T10:00:00Z"), StoredIssue::created)
        .returns(Instant.parse("2024-02-02T09:00:00Z"), StoredIssue::updated)
        .returns(Instant.parse("2024-03-01T00:00:00Z"), StoredIssue::due);
    assertThat(tracker().issues().values(issue.id(), IssueValue.LABEL)).containsExactly("vip");
    assertThat(tracker().history().of(issue.id())).hasSize(1);
    assertThat(tracker().users().byName("ROB@client.example"))
        .get()
        .returns("Europe/Berlin", StoredUser::timeZone);
    assertThat(summary.oddities()).isEmpty();
    assertThat(summary.issues()).isEqualTo(1);
    assertThat(summary.agents()).isEqualTo(1);
    assertThat(summary.people()).isEqualTo(2);
  }

  @Test
  public void shouldTakeInSingleIssuesArraysAndPages() throws Exception {
    assertThat(run(issue("SUP-1", "") + "}").issues()).isEqualTo(1);
    assertThat(run("[" + issue("SUP-2", "") + "}," + issue("SUP-3", "") + "}]").issues())
        .isEqualTo(2);
    assertThat(
            run("\ufeff{\"startAt\":0,\"issues\":[" + issue("SUP-4", "") + "}],\"total\":900}")
                .issues())
        .isEqualTo(1);
  }

  @Test
  public void shouldTakeInAFolderOfPages() throws Exception {
    Path pages = folder.newFolder("pages").toPath();
    for (int page = 0; page < 3; page++) {
      Files.writeString(
          pages.resolve("page" + page + ".json"),
          "{\"issues\":[" + issue("SUP-" + (page + 1), "") + "}]}");
    }
    Files.writeString(pages.resolve("readme.txt"), "not an issue");
    assertThat(Importer.run(pages, tracker(), count -> {}).issues()).isEqualTo(3);
  }

  @Test
  public void shouldKnowWhoMayReadAComment() throws Exception {
    run(
        issue(
                "SUP-1",
                comments(
                    comment(
                        "\"property\"",
                        ",\"properties\":[{\"key\":\"sd.public.comment\",\"value\":{\"internal\":true}}]"),
                    comment("\"jsd\"", ",\"jsdPublic\":false"),
                    comment(
                        "\"role\"",
                        ",\"visibility\":{\"type\":\"role\",\"value\":\"Service Desk Team\"}"),
                    comment(
                        "\"group\"", ",\"visibility\":{\"type\":\"group\",\"value\":\"inner\"}"),
                    comment("\"open\"", "")))
            + "}");
    StoredIssue issue = tracker().issues().byKey("SUP-1").orElseThrow();
    Permissions permissions = tracker().permissions();

    assertThat(tracker().comments().of(issue.id()))
        .filteredOn(comment -> permissions.maySee(comment, "key-rob@client.example"))
        .extracting(StoredComment::body)
        .containsExactly("open");
    assertThat(tracker().comments().of(issue.id()))
        .filteredOn(comment -> permissions.isInternal(comment.id()))
        .extracting(StoredComment::body)
        .containsExactly("property", "jsd");
    assertThat(tracker().comments().of(issue.id()))
        .filteredOn(comment -> permissions.maySee(comment, "key-ann"))
        .hasSize(4);
  }

  @Test
  public void shouldListOddThingsAndTakeInTheRest() throws Exception {
    String odd =
        issue(
                "SUP-1",
                comments(
                        comment("null", ""), comment("\"\"", ""), comment("{\"type\":\"doc\"}", ""))
                    .replace("\"total\":3", "\"total\":40"))
            + "},"
            + issue("SUP-2", comments("{\"body\":\"nobody wrote this\",\"created\":\"yesterday\"}"))
            + "},"
            + "{\"key\":\"SUP-3\"},"
            + "{\"key\":\"no key\",\"fields\":{\"summary\":\"x\"}},"
            + "{\"fields\":{\"summary\":\"keyless\"}},"
            + issue("SUP-4", ",\"customfield_10010\":{\"value\":\"x\"},\"customfield_2\":null")
            + "},"
            + issue("SUP-1", "")
            + "},"
            + "{\"key\":\"SUP-5\",\"fields\":{\"summary\":null,\"description\":{\"type\":\"doc\"},\"labels\":\"odd\",\"comment\":7,\"created\":\"\"}}";
    ImportSummary summary = run("[" + odd + "]");

    assertThat(summary.issues()).isEqualTo(4);
    assertThat(summary.comments()).isEqualTo(1);
    assertThat(summary.unclearAudience()).isEqualTo(1);
    assertThat(summary.oddities())
        .containsEntry("Comments without a body, left out", List.of("SUP-1"))
        .containsEntry("Not all of their comments are in the file", List.of("SUP-1"))
        .containsEntry("Comments without an author", List.of("SUP-2"))
        .containsEntry("Comments without a readable time; dated to the issue's", List.of("SUP-2"))
        .containsEntry("Left out, because they have no fields", List.of("SUP-3"))
        .containsEntry(
            "Left out, because the key is no key of an issue",
            List.of("no key", "(an issue without a key)"))
        .containsEntry("Field not taken in, customfield_10010", List.of("SUP-4"))
        .containsEntry("Left out, because they are there already", List.of("SUP-1"))
        .containsEntry("Description that is no text", List.of("SUP-5"))
        .containsEntry("Without a summary", List.of("SUP-5"))
        .doesNotContainKey("Field not taken in, customfield_2");
    assertThat(summary.lines().get(0)).startsWith("Imported 4 issues, 1 comments");
  }

  @Test
  public void shouldTakeInHugeBodiesAndCharactersThatDatabasesRefuse() throws Exception {
    String huge = "\"" + "word ".repeat(1_000_000) + "\"";
    ImportSummary summary =
        run(issue("SUP-1", comments(comment(huge, ""), comment("\"a\\u0000b\"", ""))) + "}");
    StoredIssue issue = tracker().issues().byKey("SUP-1").orElseThrow();

    assertThat(summary.comments()).isEqualTo(2);
    assertThat(tracker().comments().of(issue.id()))
        .extracting(comment -> comment.body().length())
        .containsExactly(5_000_000, 2);
  }

  @Test
  public void shouldUndoOneIssueThatTheDatabaseRefusesAndGoOn() throws Exception {
    String tooLong = issue("SUP-1", "").replace("\"IT Help\"", "\"" + "x".repeat(300) + "\"");
    ImportSummary summary = run("[" + tooLong + "}," + issue("SUP-2", "") + "}]");

    assertThat(summary.issues()).isEqualTo(1);
    assertThat(summary.oddities().keySet()).anyMatch(what -> what.startsWith("Refused by"));
    assertThat(tracker().issues().byKey("SUP-1")).isEmpty();
    assertThat(tracker().issues().byKey("SUP-2").orElseThrow().assignee()).isEqualTo("key-ann");
  }

  @Test
  public void shouldLinkIssuesOnceAndListLinksToOthers() throws Exception {
    String type =
        "\"type\":{\"name\":\"Causes\",\"outward\":\"causes\",\"inward\":\"is caused by\"}";
    ImportSummary summary =
        run(
            "["
                + issue(
                    "SUP-1",
                    ",\"issuelinks\":[{"
                        + type
                        + ",\"outwardIssue\":{\"key\":\"SUP-2\"}},{"
                        + type
                        + ",\"outwardIssue\":{\"key\":\"OTHER-1\"}}]")
                + "},"
                + issue(
                    "SUP-2", ",\"issuelinks\":[{" + type + ",\"inwardIssue\":{\"key\":\"SUP-1\"}}]")
                + "}]");

    assertThat(summary.links()).isEqualTo(1);
    assertThat(summary.oddities())
        .containsEntry("Links to issues that are not in the files", List.of("SUP-1"));
    long first = tracker().issues().byKey("SUP-1").orElseThrow().id();
    assertThat(tracker().links().from(first)).hasSize(1);
  }

  @Test
  public void shouldMakeAWorkflowForTheStatusesThatItMet() throws Exception {
    run(issue("SUP-1", "") + "}");
    StoredProject project = tracker().projects().byKey("SUP").orElseThrow();
    StoredIssue issue = tracker().issues().byKey("SUP-1").orElseThrow();
    String name = tracker().workflowSchemes().workflowOf(project, issue.typeId());
    WorkflowDescriptor workflow =
        WorkflowUtil.convertXMLtoWorkflowDescriptor(
            tracker().workflows().byName(name).orElseThrow().content());

    assertThat(
            org.clientrecovery.minijira.workflow.WorkflowEngine.stepOf(workflow, issue.statusId()))
        .isPresent();
    assertThat(tracker().typeSchemes().of(project).typeIds()).containsExactly(issue.typeId());
  }

  @Test
  public void shouldLeaveTheDatabaseAsItWasWhenAFileIsNoJson() {
    assertThatThrownBy(() -> run("[" + issue("SUP-1", "") + "}, oops"))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("it is not JSON at line 1, column")
        .hasMessageNotContaining("\n");
    assertThat(tracker().projects().all()).isEmpty();
    assertThat(tracker().users().all()).hasSize(1);
  }

  @Test
  public void shouldSayWhyAFileIsNotRead() {
    for (String wrong : List.of("", "7", "{\"a\":1}", "[[]]", "<html>", "{\"issues\":[7]}")) {
      assertThatThrownBy(() -> run(wrong))
          .as(wrong)
          .isInstanceOf(ImportException.class)
          .hasMessageContaining("can't be read as issues of Jira")
          .hasMessageNotContaining("\n");
    }
    assertThatThrownBy(() -> run("[" + issue("SUP-1", "")))
        .hasMessageContaining("it ends too early at line 1, column");
    assertThatThrownBy(() -> Importer.run(Path.of("not-there.json"), tracker(), count -> {}))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("not-there.json");
    assertThatThrownBy(() -> Importer.run(folder.newFolder().toPath(), tracker(), count -> {}))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("No .json file");
  }

  @Test
  public void shouldTakeInAThousandIssues() throws Exception {
    Path file = folder.newFile("thousand.json").toPath();
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("{\"startAt\":0,\"maxResults\":1200,\"total\":5000,\"issues\":[");
      for (int number = 1; number <= 1_200; number++) {
        out.write(number == 1 ? "" : ",");
        out.write(generated(number));
      }
      out.write("]}");
    }
    int[] heard = {0};
    ImportSummary summary = Importer.run(file, tracker(), count -> heard[0] = count);

    assertThat(summary.issues()).isEqualTo(1_200);
    assertThat(heard[0]).isEqualTo(1_200);
    assertThat(summary.comments()).isEqualTo(1_200 * 3 - 120);
    assertThat(summary.oddities().get("Comments without a body, left out")).hasSize(120);
    assertThat(tracker().issues().countOf(tracker().projects().byKey("SUP").orElseThrow().id()))
        .isEqualTo(1_200);
  }

  /** Every tenth issue has a comment without a body. */
  private static String generated(int number) {
    String last =
        number % 10 == 0 ? comment("null", "") : comment("\"we'll call you tomorrow\"", "");
    return issue(
            "SUP-" + number,
            comments(
                comment("\"Hello " + number + "\"", ",\"jsdPublic\":true"),
                comment("\"note\"", ",\"jsdPublic\":false"),
                last))
        + ",\"changelog\":{\"total\":0,\"histories\":[]}}";
  }
}
