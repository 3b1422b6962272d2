package org.clientrecovery.recovery;

import java.util.List;
import java.util.Map;
import org.clientrecovery.text.Stage;

/** What one stage asks before it is left. */
public final class Gate {
  private static final Map<Stage, List<GateQuestion>> QUESTIONS =
      Map.of(
          Stage.ACKNOWLEDGE, List.of(GateQuestion.PUBLIC_ACKNOWLEDGEMENT),
          Stage.APOLOGIZE, List.of(GateQuestion.REAL_APOLOGY, GateQuestion.NO_OPEN_NON_APOLOGY),
          Stage.PLAN, List.of(GateQuestion.DATED_COMMITMENT),
          Stage.ACT, List.of(GateQuestion.NO_MISSED_COMMITMENT),
          Stage.FOLLOW_UP, List.of(GateQuestion.CLIENT_CONFIRMATION));

  private final Stage stage;

  private Gate(Stage stage) {
    this.stage = stage;
  }

  /** The gate at the end of that stage. */
  public static Gate of(Stage stage) {
    return new Gate(stage);
  }

  public List<GateQuestion> questions() {
    return QUESTIONS.get(stage);
  }

  /** What that evidence answers, question by question. */
  public GateReport ask(GateEvidence evidence) {
    return new GateReport(
        stage,
        questions().stream()
            .map(question -> new GateAnswer(question, evidence.answers(question)))
            .toList());
  }
}
