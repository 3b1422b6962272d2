package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;

public class PaperTest {

  @Test
  public void shouldKeepWhatWasWrittenWithoutEmptyFields() {
    assertThat(Paper.PROBLEM.checked(Map.of("what", "  Payroll was late ", "count", " ")))
        .isEqualTo(Map.of("what", "Payroll was late"));
  }

  @Test
  public void shouldKeepAProblemOfTheLongestLengthAndRefuseALongerOne() {
    String longest = "x".repeat(20_000);

    assertThat(Paper.PROBLEM.checked(Map.of("what", longest))).containsEntry("what", longest);
    assertThat(faults(Paper.PROBLEM, Map.of("what", longest + "x")))
        .containsExactly(new PaperFault("what", PaperFault.Kind.TOO_LONG));
  }

  @Test
  public void shouldNameAllThatIsWrong() {
    assertThat(
            faults(
                Paper.PLAN_ACTION,
                Map.of(
                    "problem", "first",
                    "due", "tomorrow",
                    "status", "whatever",
                    "owner", "Ann\nBob",
                    "colour", "red")))
        .containsExactlyInAnyOrder(
            new PaperFault("colour", PaperFault.Kind.UNKNOWN),
            new PaperFault("problem", PaperFault.Kind.UNREADABLE),
            new PaperFault("action", PaperFault.Kind.MISSING),
            new PaperFault("owner", PaperFault.Kind.UNREADABLE),
            new PaperFault("due", PaperFault.Kind.UNREADABLE),
            new PaperFault("status", PaperFault.Kind.UNREADABLE));
  }

  @Test
  public void shouldNotTakeADayThatDoesNotExist() {
    assertThat(faults(Paper.PROBLEM_AGREEMENT, Map.of("on", "2026-02-30", "how", "phone")))
        .containsExactly(new PaperFault("on", PaperFault.Kind.UNREADABLE));
    assertThat(faults(Paper.PROBLEM_AGREEMENT, Map.of("on", "+99999-01-01", "how", "phone")))
        .containsExactly(new PaperFault("on", PaperFault.Kind.UNREADABLE));
  }

  @Test
  public void shouldNotTakeAMomentWithoutOffset() {
    Map<String, String> values =
        Map.of("at", "2026-03-02T09:00", "what", "It stopped", "audience", "public");

    assertThat(faults(Paper.CHRONOLOGY, values))
        .containsExactly(new PaperFault("at", PaperFault.Kind.UNREADABLE));
  }

  @Test
  public void shouldNotTakeAnEscalationThatLeavesOutWhyOrNamesATriggerThatDoesNotExist() {
    Map<String, String> values =
        Map.of("trigger", "bad-luck", "side", "us", "kind", "competence", "why", " ");

    assertThat(faults(Paper.ESCALATION, values))
        .containsExactly(
            new PaperFault("trigger", PaperFault.Kind.UNREADABLE),
            new PaperFault("repeated", PaperFault.Kind.MISSING),
            new PaperFault("why", PaperFault.Kind.MISSING));
  }

  @Test
  public void shouldFindEachPaperByItsId() {
    for (Paper paper : Paper.values()) {
      assertThat(Paper.withId(paper.id())).contains(paper);
    }
    assertThat(Paper.withId("plans")).isEmpty();
    assertThat(Paper.withId(null)).isEmpty();
  }

  private static List<PaperFault> faults(Paper paper, Map<String, String> values) {
    try {
      paper.checked(values);
      throw new AssertionError("taken: " + values);
    } catch (PaperRefused refused) {
      return refused.faults();
    }
  }
}
