package org.clientrecovery.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.Test;

/** What the plugin's scripts and styles weigh, and what must not stand in them or in templates. */
public class ScriptsTest {
  private static final Path RESOURCES = Path.of("main", "resources");
  private static final int MOST_BYTES = 60 * 1024;

  /** {@code <web-resource key="issue" name="On an issue">…</web-resource>} */
  private static final Pattern RESOURCE =
      Pattern.compile("<web-resource .*?</web-resource>", Pattern.DOTALL);

  /** {@code <context>jira.view.issue</context>}: what a page of an issue takes in */
  private static final Pattern ON_AN_ISSUE =
      Pattern.compile(
          "<context>(jira\\.view\\.issue|jira\\.rich\\.editor|jira\\.general)</context>");

  /** {@code location="js/coach.js"} */
  private static final Pattern LOCATION = Pattern.compile("location=\"((?:js|css)/[^\"]+)\"");

  /** {@code <script>}, {@code onclick="…"}, {@code href="javascript:…"}, {@code style="…"} */
  private static final Pattern INLINE =
      Pattern.compile("<script|\\son[a-z]+=|javascript:|\\sstyle=");

  @Test
  public void shouldWeighLessThanSixtyKilobytesOnAnIssue() throws IOException {
    assertThat(onAnIssue()).hasSizeGreaterThan(12);
    int bytes = zipped(onAnIssue());

    System.out.println("scripts and styles on an issue, zipped bytes: " + bytes);
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  @Test
  public void shouldHaveNoInlineScriptOrStyleInTemplates() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".vm")))
          .hasSizeGreaterThan(5)
          .allSatisfy(
              file -> assertThat(INLINE.matcher(read(file)).find()).as("" + file).isFalse());
    }
  }

  @Test
  public void shouldNeverMakeMarkupOfTextsOrCodeOfStrings() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("js"))) {
      assertThat(files)
          .allSatisfy(
              file ->
                  assertThat(read(file))
                      .as("" + file)
                      .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(")
                      .doesNotContain("new Function", "document.write"));
    }
  }

  /** What is unverified about Jira's own page can then be put right in one place. */
  @Test
  public void shouldMeetJirasOwnPageInOneScriptAlone() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("js"))) {
      assertThat(files.filter(file -> !file.endsWith("hooks.js")))
          .hasSizeGreaterThan(20)
          .allSatisfy(
              file ->
                  assertThat(read(file))
                      .as("" + file)
                      .doesNotContain(
                          "JIRA", "jQuery", "jira/", "ajs-issue", "textarea#", "#comment'")
                      .doesNotContain(".sd-", "wiki-", "rich-editor", "tinymce", "iframe"));
    }
    assertThat(read(RESOURCES.resolve("js/hooks.js"))).contains("// older", "// seen");
  }

  private static List<Path> onAnIssue() {
    String descriptor = read(Path.of("../../atlassian-plugin.xml"));
    return RESOURCE
        .matcher(descriptor)
        .results()
        .map(MatchResult::group)
        .filter(resource -> ON_AN_ISSUE.matcher(resource).find())
        .flatMap(resource -> LOCATION.matcher(resource).results())
        .map(found -> RESOURCES.resolve(found.group(1)))
        .distinct()
        .toList();
  }

  private static int zipped(List<Path> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      for (Path file : files) {
        zip.write(Files.readAllBytes(file));
      }
    }
    return bytes.size();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(file + " can't be read", e);
    }
  }
}
