package org.clientrecovery.recovery;

import java.util.List;
import java.util.Map;
import org.clientrecovery.text.Stage;

/** What one stage asks before it is left, or what is asked before ways are parted. */
public final class Gate {
  private static final Map<Stage, List<GateQuestion>> QUESTIONS =
      Map.of(
          Stage.ACKNOWLEDGE,
          List.of(
              GateQuestion.PUBLIC_ACKNOWLEDGEMENT,
              GateQuestion.SPECIFIC_PROBLEM,
              GateQuestion.PROBLEMS_AGREED,
              GateQuestion.OWNERSHIP_APPROVED),
          Stage.APOLOGIZE,
          List.of(GateQuestion.REAL_APOLOGY, GateQuestion.NO_OPEN_NON_APOLOGY),
          Stage.PLAN,
          List.of(
              GateQuestion.ACTION_FOR_EACH_PROBLEM,
              GateQuestion.OWNER_AND_DUE,
              GateQuestion.MEASURE_OF_SOLVED,
              GateQuestion.QUICK_WIN,
              GateQuestion.PLAN_AGREED),
          Stage.ACT,
          List.of(GateQuestion.NO_MISSED_COMMITMENT, GateQuestion.NO_OVERDUE_ACTION),
          Stage.FOLLOW_UP,
          List.of(
              GateQuestion.CLIENT_CONFIRMATION,
              GateQuestion.FOLLOW_UPS_HELD,
              GateQuestion.LESSONS_RECORDED,
              GateQuestion.PREVENTION_RECORDED));

  private static final List<GateQuestion> PARTING =
      List.of(
          GateQuestion.FINAL_INVOICE,
          GateQuestion.HAND_OVER,
          GateQuestion.WORK_STATUS,
          GateQuestion.PARTING_DATES);

  private final Stage stage;
  private final boolean parting;

  private Gate(Stage stage, boolean parting) {
    this.stage = stage;
    this.parting = parting;
  }

  /** The gate at the end of that stage. */
  public static Gate of(Stage stage) {
    return new Gate(stage, false);
  }

  /** The gate between that stage and parting ways. */
  public static Gate ofPartingWays(Stage from) {
    return new Gate(from, true);
  }

  /** The name in storage and REST: that of the stage, or {@code part-ways}. */
  public String id() {
    return parting ? "part-ways" : stage.id();
  }

  /** The setting that says what it does with an unanswered question. */
  public Setting setting() {
    return parting ? Setting.GATE_PART_WAYS : Settings.gateOf(stage);
  }

  /** What it may ask, in this order; {@link #ask} leaves out what a project does not want. */
  public List<GateQuestion> questions() {
    return parting ? PARTING : QUESTIONS.get(stage);
  }

  /** What that evidence answers, question by question. */
  public GateReport ask(GateEvidence evidence) {
    return new GateReport(
        stage, questions().stream().filter(evidence::isAsked).map(evidence::answer).toList());
  }
}
