package org.clientrecovery.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of working paper that is kept with a recovery.
 *
 * <p>A paper is a list of {@link PaperEntry entries}, or has a single one ({@link #isSingle()});
 * each entry has a value for some of the paper's {@link #fields()}.
 */
public enum Paper {
  /** What went wrong: specific, counted, in the client's words. */
  PROBLEM(
      "problem",
      false,
      PaperField.text("what").required(),
      PaperField.line("count"),
      PaperField.line("since")),
  /** The client's word that the problem list is complete. */
  PROBLEM_AGREEMENT(
      "problem-agreement",
      true,
      PaperField.day("on").required(),
      PaperField.line("how").required()),
  /** Goals of the meeting, who says what, and what came out of it. */
  MEETING(
      "meeting",
      true,
      PaperField.day("on"),
      PaperField.line("present"),
      PaperField.text("goals"),
      PaperField.text("speakers"),
      PaperField.text("summary")),
  /** The words that own the failure, seen by somebody who may say so; leads write it. */
  OWNERSHIP_APPROVAL(
      "ownership-approval",
      true,
      PaperField.text("words").required(),
      PaperField.line("by").required(),
      PaperField.day("on").required()),
  /** What is said first: impact, ownership, what we would like to walk the client through. */
  OPENING_STATEMENT("opening-statement", true, PaperField.text("text").required()),
  /** One action against one problem. */
  PLAN_ACTION(
      "plan-action",
      false,
      PaperField.reference("problem").required(),
      PaperField.text("action").required(),
      PaperField.line("owner"),
      PaperField.line("client-owner"),
      PaperField.day("due"),
      PaperField.text("measure"),
      PaperField.choice("status", "open", "under-way", "done").required(),
      PaperField.yesNo("quick-win")),
  /** The client's word that the plan is right. */
  PLAN_AGREEMENT(
      "plan-agreement", true, PaperField.day("on").required(), PaperField.line("how").required()),
  /** What we give: a credit, hours, an extension. */
  CONCESSION(
      "concession",
      false,
      PaperField.text("what").required(),
      PaperField.line("worth"),
      PaperField.day("until")),
  /** What the client does, and gives in return when it is over: a reference, a paid invoice. */
  CLIENT_PART("client-part", true, PaperField.text("part"), PaperField.text("outcome")),
  /** A contact that is no comment: a call, a visit, a mail. */
  CONTACT(
      "contact",
      false,
      PaperField.day("on").required(),
      PaperField.line("how").required(),
      PaperField.choice("by", "us", "client").required(),
      PaperField.text("said")),
  LESSON("lesson", false, PaperField.text("what").required()),
  /** What keeps it from happening again. */
  PREVENTION(
      "prevention",
      false,
      PaperField.text("what").required(),
      PaperField.line("owner"),
      PaperField.day("due"),
      PaperField.choice("status", "open", "under-way", "done").required()),
  /** The friendly end where no agreement is found. */
  PARTING(
      "parting",
      true,
      PaperField.text("invoice"),
      PaperField.day("invoice-on"),
      PaperField.text("hand-over"),
      PaperField.day("hand-over-on"),
      PaperField.text("work-status"),
      PaperField.day("work-until")),
  /** A gate that a lead opens once, with a reason; written by the gate alone. */
  OVERRIDE(
      "override",
      false,
      PaperField.line("gate").required(),
      PaperField.line("round").required(),
      PaperField.text("reason").required(),
      PaperField.line("used"),
      PaperField.line("missing")),
  /**
   * A gate that was passed with open questions because it only warns; written by the gate alone.
   */
  WARNING(
      "warning",
      false,
      PaperField.line("gate").required(),
      PaperField.line("round").required(),
      PaperField.line("missing").required()),
  /** What happened, free of judgement; kept by a store of its own, since it can be long. */
  CHRONOLOGY(
      "chronology",
      false,
      PaperField.moment("at").required(),
      PaperField.text("what").required(),
      PaperField.choice("audience", "public", "internal").required()),
  /** What was answered when the ticket was escalated; each recovery has it, in its own row. */
  ESCALATION(
      "escalation",
      true,
      PaperField.choice("trigger", ids(Trigger.values(), Trigger::id)).required(),
      PaperField.choice("side", ids(SideAtFault.values(), SideAtFault::id)).required(),
      PaperField.choice("kind", ids(FailureKind.values(), FailureKind::id)).required(),
      PaperField.yesNo("repeated").required(),
      PaperField.text("why").required(),
      PaperField.text("atStake"));

  private final String id;
  private final boolean single;
  private final Map<String, PaperField> fields = new LinkedHashMap<>();

  Paper(String id, boolean single, PaperField... fields) {
    this.id = id;
    this.single = single;
    Arrays.stream(fields).forEach(field -> this.fields.put(field.name(), field));
  }

  /** The name in storage, texts and REST, such as {@code plan-action}; never translated. */
  public String id() {
    return id;
  }

  /** Whether there is at most one entry. */
  public boolean isSingle() {
    return single;
  }

  private static <T> String[] ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).toArray(String[]::new);
  }

  /** Whether people write its entries; gates note overrides and warnings. */
  public boolean isWritten() {
    return this != OVERRIDE && this != WARNING && !isKeptApart();
  }

  /** Whether it is not kept as entries among those of the other papers. */
  public boolean isKeptApart() {
    return this == CHRONOLOGY || this == ESCALATION;
  }

  /** Whether only leads write it. */
  public boolean isOfLeads() {
    return this == OWNERSHIP_APPROVAL;
  }

  /** What an entry may say, in the order of reading. */
  public List<PaperField> fields() {
    return List.copyOf(fields.values());
  }

  /** The field of that name; empty where there is none. */
  public Optional<PaperField> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /**
   * Whether the second values say something else than the first ones: not where only {@code status}
   * differs, which tells how far the work is and not what was agreed.
   */
  public static boolean isReworded(Map<String, String> before, Map<String, String> after) {
    return !words(before).equals(words(after));
  }

  private static Map<String, String> words(Map<String, String> values) {
    Map<String, String> words = new LinkedHashMap<>(values);
    words.remove("status");
    return words;
  }

  /**
   * The values as they are kept: stripped, without empty ones, in the order of the fields.
   *
   * @throws PaperRefused with all that is wrong
   */
  public Map<String, String> checked(Map<String, String> values) {
    List<PaperFault> faults = new ArrayList<>(unknown(values));
    Map<String, String> kept = new LinkedHashMap<>();
    for (PaperField field : fields.values()) {
      String value = values.getOrDefault(field.name(), "").strip();
      field.fault(value).ifPresent(faults::add);
      if (!value.isEmpty()) {
        kept.put(field.name(), value);
      }
    }
    if (!faults.isEmpty()) {
      throw new PaperRefused(this, faults);
    }
    return kept;
  }

  private List<PaperFault> unknown(Map<String, String> values) {
    return values.keySet().stream()
        .filter(name -> !fields.containsKey(name))
        .map(name -> new PaperFault(name, PaperFault.Kind.UNKNOWN))
        .toList();
  }

  /** The paper of that id; empty where there is none, also for null. */
  public static Optional<Paper> withId(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }
}
