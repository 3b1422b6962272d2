package org.clientrecovery.recovery;

import java.util.ArrayList;
import java.util.List;

/**
 * What to mind in a recovery, by what was answered when its ticket was escalated.
 *
 * <p>Practice says what each trigger asks for first, and that a client who made the mistake speaks
 * first. Research on broken trust says what each kind of failure asks for: where ability is in
 * doubt, an apology that owns the mistake repairs most of it; where honesty is, words repair
 * little, and what can be checked repairs more (Kim, Ferrin, Cooper and Dirks 2004; Dirks, Kim,
 * Ferrin and Cooper 2011).
 */
public enum Advice {
  /** Where we did not see how they work. */
  ASK_HOW_THEY_WORK("their-work"),
  /** Where a date was missed. */
  NAME_THE_MISSED_DATE("missed-date"),
  /** Where they expected something else. */
  LAY_EXPECTATIONS_SIDE_BY_SIDE("expectations"),
  /** Where they are in a crisis. */
  THEIR_CRISIS_FIRST("crisis"),
  /** Where it was theirs: facts as a salve, not as a club. */
  LET_THEM_SPEAK_FIRST("they-speak-first"),
  /** Where it was both sides'. */
  OUR_SHARE_FIRST("our-share"),
  /** Where they doubt that we can do it. */
  OWN_IT_PLAINLY("competence"),
  /** Where they doubt that we are honest. */
  SHOW_WHAT_CAN_BE_CHECKED("integrity"),
  /** Where it happened before. */
  SAY_THAT_IT_IS_NOT_THE_FIRST_TIME("repeated");

  private final String id;

  Advice(String id) {
    this.id = id;
  }

  /** The name in texts; never translated. */
  public String id() {
    return id;
  }

  /** The advice for a recovery that was escalated so, in the order of reading; never empty. */
  public static List<Advice> of(Escalation escalation) {
    List<Advice> advice = new ArrayList<>();
    switch (escalation.trigger()) {
      case INSENSITIVITY -> advice.add(ASK_HOW_THEY_WORK);
      case POOR_PROCESS -> advice.add(NAME_THE_MISSED_DATE);
      case DIFFERING_EXPECTATIONS -> advice.add(LAY_EXPECTATIONS_SIDE_BY_SIDE);
      case CLIENT_CRISIS -> advice.add(THEIR_CRISIS_FIRST);
      case OUR_MISTAKE, CLIENT_MISTAKE -> {}
    }
    switch (escalation.side()) {
      case CLIENT -> advice.add(LET_THEM_SPEAK_FIRST);
      case SHARED -> advice.add(OUR_SHARE_FIRST);
      case US -> {}
    }
    switch (escalation.kind()) {
      case COMPETENCE -> advice.add(OWN_IT_PLAINLY);
      case INTEGRITY -> advice.add(SHOW_WHAT_CAN_BE_CHECKED);
    }
    if (escalation.repeated()) {
      advice.add(SAY_THAT_IT_IS_NOT_THE_FIRST_TIME);
    }
    return advice;
  }
}
