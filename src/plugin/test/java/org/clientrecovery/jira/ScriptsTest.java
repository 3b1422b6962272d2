package org.clientrecovery.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  private static final String DEPENDENCY = "<dependency>org.clientrecovery.jira:";

  /** {@code closest('.cr-form-place')}, {@code getElementById("cr-live")} */
  private static final Pattern SELECTOR =
      Pattern.compile(
          "\\b(querySelector|querySelectorAll|closest|matches|getElementById)\\((['\"])(.*?)\\2");

  /** In {@code meta[name="x"] .cr-flag}: the tag, the attribute, the class. */
  private static final Pattern PART =
      Pattern.compile("[#.][A-Za-z][\\w-]*|\\[[a-z-]+|\\b(meta|iframe|body|head|html)\\b");

  /** What stands in what we make ourselves, under names that AUI gives, or is ours by its name. */
  private static final Set<String> OURS =
      Set.of(".error", ".field-group", "[type", "[name", "#escalate-to-recovery");

  /** {@code <form class="aui" data-cr-send="">}, {@code make('form', {'data-cr-send': ''})} */
  private static final Pattern FORM =
      Pattern.compile("<form [^>]*>|\\b(?:make|element)\\([^;]*?'form'[^;]*;(?:[^;]*;){0,2}");

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

  @Test
  public void shouldLookInOtherScriptsForElementsOfOursAlone() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("js"))) {
      List<Path> others = files.filter(file -> !file.endsWith("hooks.js")).toList();
      assertThat(others.stream().mapToLong(file -> selectors(file).count()).sum())
          .isGreaterThan(100);
      assertThat(others)
          .allSatisfy(
              file ->
                  assertThat(selectors(file).filter(ScriptsTest::isForeign))
                      .as("" + file)
                      .isEmpty());
    }
  }

  @Test
  public void shouldKnowASelectorOfJirasPageFromOneOfOurs() {
    assertThat(
            List.of(
                "meta[name=\"ajs-remote-user\"]",
                "#summary-val",
                ".cr-panel .action-body",
                "li[data-issuekey]",
                "#comment-12",
                "iframe"))
        .allMatch(ScriptsTest::isForeign);
    assertThat(List.of("#cr-live", "li.cr-flag q", "[data-cr-form=move]", "input[type=submit]"))
        .noneMatch(ScriptsTest::isForeign);
  }

  /** Ctrl+Enter sends a form that says so; one that does not would be sent by Jira's own script. */
  @Test
  public void shouldSendEachFormByCtrlEnter() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<String> forms =
          files
              .filter(file -> file.toString().matches(".*\\.(vm|js)"))
              .flatMap(file -> FORM.matcher(read(file)).results())
              .map(MatchResult::group)
              .toList();
      assertThat(forms).hasSizeGreaterThan(20).allMatch(form -> form.contains("data-cr-send"));
    }
  }

  private static Stream<String> selectors(Path file) {
    return SELECTOR.matcher(read(file)).results().map(ScriptsTest::selector);
  }

  private static String selector(MatchResult found) {
    return found.group(1).equals("getElementById") ? "#" + found.group(3) : found.group(3);
  }

  private static boolean isForeign(String selector) {
    return PART.matcher(selector)
        .results()
        .map(MatchResult::group)
        .anyMatch(part -> !OURS.contains(part) && !part.matches("[#.]cr-.*|\\[(data-cr-|aria-).*"));
  }

  /** Those of the issue's page, with what they depend on. */
  private static List<Path> onAnIssue() {
    List<String> all =
        RESOURCE
            .matcher(read(Path.of("../../atlassian-plugin.xml")))
            .results()
            .map(MatchResult::group)
            .toList();
    Set<String> taken = new LinkedHashSet<>();
    all.stream()
        .filter(resource -> ON_AN_ISSUE.matcher(resource).find())
        .forEach(resource -> take(resource, all, taken));
    return taken.stream()
        .flatMap(resource -> LOCATION.matcher(resource).results())
        .map(found -> RESOURCES.resolve(found.group(1)))
        .distinct()
        .toList();
  }

  private static void take(String resource, List<String> all, Set<String> taken) {
    if (taken.add(resource)) {
      all.stream()
          .filter(other -> resource.contains(DEPENDENCY + key(other) + "</dependency>"))
          .forEach(other -> take(other, all, taken));
    }
  }

  private static String key(String resource) {
    return resource.replaceFirst("(?s).*?key=\"([^\"]+)\".*", "$1");
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
