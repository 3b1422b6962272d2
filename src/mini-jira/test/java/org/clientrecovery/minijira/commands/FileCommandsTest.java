package org.clientrecovery.minijira.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.Test;

public class FileCommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-04T09:15:00Z"), ZoneId.of("Europe/Berlin"));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String input, String... arguments) {
    return new FileCommands(
            CLOCK,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(List.of(arguments));
  }

  private JsonObject printed() {
    return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
  }

  @Test
  public void shouldScoreACommentWithFlagAndPlace() {
    int code = run("{\"id\":\"a\",\"text\":\"Hi. That is your own fault.\"}\n", "score", "-");
    assertThat(code).isZero();
    JsonObject flag = printed().getAsJsonArray("flags").get(0).getAsJsonObject();
    assertThat(printed().get("defensive").getAsBoolean()).isTrue();
    assertThat(flag.get("category").getAsString()).isEqualTo("blame");
    assertThat(flag.get("quote").getAsString()).isEqualTo("your own fault");
    assertThat(flag.get("start").getAsInt()).isEqualTo(12);
  }

  @Test
  public void shouldReportInvalidLinesAndGoOn() {
    int code = run("nonsense\n{\"id\":\"a\"}\n{\"id\":\"b\",\"text\":\"Fine.\"}\n", "score", "-");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("{\"line\":1,\"error\":\"")
        .contains("{\"line\":2,\"error\":\"\\\"text\\\" is missing: add it as");
    assertThat(printed().get("id").getAsString()).isEqualTo("b");
  }

  @Test
  public void shouldCountSetsPerComment() {
    String lines =
        "{\"id\":\"a\",\"text\":\"That is your own fault.\",\"defensive\":true,"
            + "\"flags\":[{\"category\":\"blame\",\"quote\":\"your own fault\"}],\"positive\":[]}\n"
            + "{\"id\":\"b\",\"text\":\"The disk is full.\",\"defensive\":true,"
            + "\"flags\":[{\"category\":\"excuse\",\"quote\":\"disk\"}],\"positive\":[]}\n";
    run(lines, "evaluate", "-", "--json");
    JsonObject categories = printed().getAsJsonObject("categories_micro");
    assertThat(categories.get("precision").getAsDouble()).isEqualTo(1);
    assertThat(categories.get("recall").getAsDouble()).isEqualTo(0.5);
    assertThat(printed().getAsJsonObject("defensive").get("matched").getAsInt()).isEqualTo(1);
  }

  @Test
  public void shouldPrintALineForEachMiss() {
    run(
        "{\"id\":\"a\",\"text\":\"Fine.\",\"defensive\":true,\"flags\":[]}\n",
        "evaluate",
        "-",
        "--misses");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "{\"id\":\"a\",\"what\":\"defensive\",\"expected\":\"true\",\"found\":\"false\"}");
  }

  @Test
  public void shouldResolveADateInLocalTime() {
    run(
        "{\"id\":\"d\",\"reference\":\"2016-11-07T00:00:00\",\"text\":\"back 3 Jan 2019\"}\n",
        "dates",
        "-");
    assertThat(printed().get("due").getAsString()).isEqualTo("2019-01-03");
  }

  @Test
  public void shouldSayOfEachBadLineWhereItIsWrongAndHowItIsRight() {
    int code =
        run(
            String.join(
                "\n",
                "",
                "{\"id\":\"a\",\"text\":\"Fine.\"",
                "{id:'b',text:'Fine.'}",
                "{\"id\":\"c\",\"text\":\"Fine.\"} {}",
                "[]",
                "{\"id\":\"d\",\"text\":[\"Fine.\"]}",
                "{\"id\":\"e\",\"text\":\"Fine.\",\"created\":\"yesterday\"}",
                "{\"id\":\"f\",\"text\":\"Fine.\",\"created\":\"+999999999-12-31T23:59:59Z\"}",
                "{\"id\":\"g\",\"text\":\"Fine.\",\"stage\":\"first\"}",
                "{\"id\":\"h\",\"text\":\"Fine.\",\"zone\":\"Mars\"}",
                "{\"id\":\"i\",\"text\":\"We call you tomorrow.\"}",
                ""),
            "score",
            "-");

    assertThat(code).isEqualTo(2);
    assertThat(printed().get("id").getAsString()).isEqualTo("i");
    assertThat(errors())
        .satisfiesExactly(
            error -> assertThat(error).startsWith("2: not JSON from column").contains("{\"id\":"),
            error -> assertThat(error).startsWith("3: not JSON from column"),
            error -> assertThat(error).startsWith("4: not JSON from column"),
            error -> assertThat(error).startsWith("5: a line is one JSON object such as"),
            error -> assertThat(error).isEqualTo("6: \"text\" is a text in quotes"),
            error -> assertThat(error).contains("7: \"created\" is such as 2026", "yesterday"),
            error -> assertThat(error).contains("8: \"created\" is such as 2026"),
            error -> assertThat(error).contains("9: \"stage\" is one of [acknowledge"),
            error -> assertThat(error).contains("10: \"zone\" is such as Europe/Berlin"));
  }

  private List<String> errors() {
    return err.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .map(error -> error.get("line").getAsInt() + ": " + error.get("error").getAsString())
        .toList();
  }

  @Test
  public void shouldSayOfEachBadLineOfDatesWhereItIsWrong() {
    int code =
        run(
            String.join(
                "\n",
                "{\"reference\":\"2016-11-07T00:00:00\",\"text\":\"tomorrow\"}",
                "{\"id\":\"a\",\"text\":\"tomorrow\"}",
                "{\"id\":\"b\",\"reference\":\"7.11.2016\",\"text\":\"tomorrow\"}",
                "{\"id\":\"c\",\"reference\":\"+999999999-12-31T00:00:00\",\"text\":\"tomorrow\"}",
                "{\"id\":\"d\",\"reference\":\"2016-11-07T00:00:00\",\"text\":\"\"}"),
            "dates",
            "-");

    assertThat(code).isEqualTo(2);
    assertThat(printed().get("due").isJsonNull()).isTrue();
    assertThat(errors())
        .hasSize(4)
        .allMatch(error -> error.matches("[1-4]: .*(such as|missing).*"));
  }

  @Test
  public void shouldTakeAnEmptyFile() {
    assertThat(run("", "score", "-")).isZero();
    assertThat(run("\n\n", "dates", "-")).isZero();
    assertThat(run("\uFEFF", "evaluate", "-")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  public void shouldTakeATextOfSeveralMegabytes() {
    String huge = "We call you tomorrow. The shop was closed. ".repeat(50_000);

    assertThat(run("{\"id\":\"a\",\"text\":\"" + huge + "\"}", "score", "-")).isZero();
    assertThat(printed().getAsJsonArray("commitments")).isNotEmpty();
  }

  @Test
  public void shouldRefuseWrongUse() {
    assertThat(run("", "scores", "-")).isEqualTo(1);
    assertThat(run("", "score")).isEqualTo(1);
    assertThat(run("", "score", "/nowhere.jsonl")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("usage: score FILE.jsonl", "there is no file /nowhere.jsonl");
  }
}
