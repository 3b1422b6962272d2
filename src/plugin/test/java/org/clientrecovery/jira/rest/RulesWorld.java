package org.clientrecovery.jira.rest;

import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rescore.RuleRuns;
import org.clientrecovery.jira.rules.RuleEditing;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.WordingEngine;

/** Rules of a site in memory, and what an admin sends to change them. */
final class RulesWorld {
  static final String PATH = "mine-en/blame/told-you.yaml";
  static final String RULE =
      """
      id: told-you
      category: blame
      message: It points at the client.
      suggestion: Say what you will do.
      weight: 45
      because: Nobody says it kindly.
      patterns: |
        we told you
      examples:
        hits: |
          We told you.
        misses: |
          You told us.
          They told you.
      """;

  final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  final Authority authority = mock(Authority.class);
  final RuleBookStore books;
  final WordingEngines engines;

  private final MemoryDatabase database = new MemoryDatabase();
  private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

  RulesWorld(RuleSet release) {
    books = new RuleBookStore(database.activeObjects(), database.locks(), clock);
    engines = engines(release);
  }

  private WordingEngines engines(RuleSet release) {
    return new WordingEngines(
        books,
        new SettingsStore(database.activeObjects(), database.locks(), clock),
        new WordingEngine(release));
  }

  RulesResource speaking(ReaderTexts texts) {
    return resource(texts, engines);
  }

  /** The same site after an update of the plugin to that release. */
  RulesResource after(RuleSet release, ReaderTexts texts) {
    return resource(texts, engines(release));
  }

  private RulesResource resource(ReaderTexts texts, WordingEngines judging) {
    return new RulesResource(
        new Exchange(authentication, mock(IssueManager.class), mock(Participants.class), texts),
        authority,
        mock(ProjectManager.class),
        new RuleEditing(books, judging),
        new Pace(clock),
        mock(RuleRuns.class));
  }

  static byte[] zip(String... pathsAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(pathsAndTexts[i]));
        zip.write(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  static JsonObject imported(byte[] zip) {
    JsonObject body = new JsonObject();
    body.addProperty("zip", Base64.getEncoder().encodeToString(zip));
    return body;
  }

  static String changes(int edits, JsonObject change) {
    JsonObject body = new JsonObject();
    body.addProperty("edits", edits);
    JsonArray changes = new JsonArray();
    changes.add(change);
    body.add("changes", changes);
    return body.toString();
  }

  static JsonObject change(String what, String path, String text) {
    JsonObject change = new JsonObject();
    change.addProperty("do", what);
    change.addProperty("path", path);
    change.addProperty("text", text);
    return change;
  }

  static JsonObject threshold(String value) {
    JsonObject change = new JsonObject();
    change.addProperty("do", "threshold");
    change.addProperty("value", value);
    return change;
  }
}
