package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;

public class RuleFormTest {
  @Test
  public void shouldTakeEachShippedRuleApartAndPutItTogetherAgain() {
    RuleSet shipped = RuleSet.shipped();
    Map<String, String> texts = new TreeMap<>();
    shipped.files().forEach(file -> texts.put(file.path(), file.text()));
    shipped
        .rules()
        .forEach(
            rule -> texts.put(rule.file().path(), RuleForm.of(rule.file()).orElseThrow().yaml()));
    List<RuleSource> files =
        texts.entrySet().stream().map(e -> new RuleSource(e.getKey(), e.getValue())).toList();

    RuleSet again = RuleSet.of(files);

    assertThat(again.problems()).isEmpty();
    assertThat(again.rules()).hasSameSizeAs(shipped.rules());
    for (int i = 0; i < shipped.rules().size(); i++) {
      assertThat(RuleForm.of(again.rules().get(i).file()))
          .isEqualTo(RuleForm.of(shipped.rules().get(i).file()));
      assertThat(again.rules().get(i).weight()).isEqualTo(shipped.rules().get(i).weight());
    }
  }

  @Test
  public void shouldKeepWhateverStandsInAField() {
    RuleForm form =
        new RuleForm(
            "mine",
            "blame",
            "It says: \"you\" #1 \\ <b>",
            "- Say 'we'",
            "45",
            "because: of",
            Map.of("audience", List.of("public"), "stages", List.of("plan", "act")),
            List.of("@client should", "# a remark"),
            Map.of("anywhere", List.of("sorry", "component:apology")),
            List.of("You should: \"so\""),
            List.of("- no"),
            "negation: ignored");

    RuleForm again =
        RuleForm.of(new RuleSource("mine-en/blame/mine.yaml", form.yaml())).orElseThrow();

    assertThat(again.message()).isEqualTo(form.message());
    assertThat(again.suggestion()).isEqualTo(form.suggestion());
    assertThat(again.applies()).isEqualTo(form.applies());
    assertThat(again.unless()).isEqualTo(form.unless());
    assertThat(again.hits()).isEqualTo(form.hits());
    assertThat(again.more()).isEqualTo(form.more());
  }

  @Test
  public void shouldTellWhereInTheFormAPlaceOfItsFileIs() {
    String yaml =
        new RuleForm(
                "mine",
                "blame",
                "It blames.",
                "",
                "45",
                "because",
                Map.of("audience", List.of("public")),
                List.of("we told you", "we told @nobodyknows"),
                Map.of("anywhere", List.of("sorry", "(a")),
                List.of("One.", "Two."),
                List.of("Three."),
                "negation: ignored")
            .yaml();

    assertThat(placeOf(yaml, "@nobodyknows")).isEqualTo(new RuleForm.FormPlace("patterns", 2, 9));
    assertThat(placeOf(yaml, "(a")).isEqualTo(new RuleForm.FormPlace("unless.anywhere", 2, 1));
    assertThat(placeOf(yaml, "Two.")).isEqualTo(new RuleForm.FormPlace("hits", 2, 1));
    assertThat(placeOf(yaml, "Three.")).isEqualTo(new RuleForm.FormPlace("misses", 1, 1));
    assertThat(placeOf(yaml, "45")).isEqualTo(new RuleForm.FormPlace("weight", 1, 1));
    assertThat(placeOf(yaml, "blames")).isEqualTo(new RuleForm.FormPlace("message", 1, 4));
    assertThat(placeOf(yaml, "ignored").field()).isEqualTo("more");
    assertThat(RuleForm.placeOf(yaml, 1, 1).field()).isEqualTo("id");
  }

  private static RuleForm.FormPlace placeOf(String yaml, String words) {
    String before = yaml.substring(0, yaml.indexOf(words));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return RuleForm.placeOf(yaml, line, before.length() - before.lastIndexOf('\n'));
  }

  @Test
  public void shouldGiveNoFormOfWhatIsNoRule() {
    assertThat(RuleForm.of(new RuleSource("mine-en/blame/x.yaml", "["))).isEmpty();
  }
}
