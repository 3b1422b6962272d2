package org.clientrecovery.recovery;

import java.util.List;
import org.clientrecovery.text.Stage;

/**
 * What a gate says of a recovery.
 *
 * @param stage the stage that is to be left
 * @param answers in the order of the gate's questions
 */
public record GateReport(Stage stage, List<GateAnswer> answers) {

  public GateReport {
    answers = List.copyOf(answers);
  }

  public boolean isOpen() {
    return missing().isEmpty();
  }

  /** What is still asked. */
  public List<GateQuestion> missing() {
    return answers.stream().filter(answer -> !answer.met()).map(GateAnswer::question).toList();
  }
}
