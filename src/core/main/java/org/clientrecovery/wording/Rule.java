package org.clientrecovery.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;

/** One rule as its file describes it. Immutable; {@link #toString} prints key and patterns. */
public final class Rule {
  private final RuleSource file;
  private final String key;
  private final RuleHeader header;
  private final RuleBody body;
  private final Applies applies;
  private final List<Condition> unless;
  private final List<Condition> requires;

  /** Null until it is asked; the same in every thread. */
  private volatile RuleExamples examples;

  Rule(
      RuleSource file,
      RuleHeader header,
      RuleBody body,
      Applies applies,
      List<Condition> unless,
      List<Condition> requires) {
    this.file = file;
    key = file.key();
    this.header = header;
    this.body = body;
    this.applies = applies;
    this.unless = List.copyOf(unless);
    this.requires = List.copyOf(requires);
  }

  /** Name in its pack: {@code told-too-late}. */
  public String id() {
    return file.name();
  }

  /** Name in all packs: {@code defensive-en/told-too-late}. */
  public String key() {
    return key;
  }

  public String pack() {
    return file.pack();
  }

  /** What it objects to; null for components and cues. */
  public Category category() {
    return header.category();
  }

  /** What it welcomes; null for categories and cues. */
  public Component component() {
    return header.component();
  }

  /** Why it hurts; empty where the rule has no message. */
  public String message() {
    return header.message();
  }

  public String suggestion() {
    return header.suggestion();
  }

  /** Evidence in points; 0 for components and cues. */
  public double weight() {
    return header.weight();
  }

  /** The reason for the weight. */
  public String because() {
    return header.because();
  }

  public Optional<String> rewrite() {
    return Optional.ofNullable(header.rewrite());
  }

  /** The sentences that prove it, read from its file when somebody first asks. */
  public RuleExamples examples() {
    RuleExamples known = examples;
    if (known == null) {
      known = RuleExamples.of(file);
      examples = known;
    }
    return known;
  }

  /** Who must read a comment for the rule to count; empty for all. */
  public Optional<Audience> audience() {
    return Optional.ofNullable(applies.audience());
  }

  /** The stages in which the rule counts; none for all. */
  public Set<Stage> stages() {
    return applies.stages();
  }

  /** Whether it counts in first or later replies only; empty for both. */
  public Optional<Position> position() {
    return Optional.ofNullable(applies.position());
  }

  /** The file as loaded. */
  public RuleSource file() {
    return file;
  }

  boolean ignoresNegation() {
    return header.ignoresNegation();
  }

  RuleBody body() {
    return body;
  }

  Applies applies() {
    return applies;
  }

  List<Condition> unless() {
    return unless;
  }

  List<Condition> requires() {
    return requires;
  }

  /** The weight in its own file, whatever a project makes of it. */
  double usualWeight() {
    return header.usualWeight();
  }

  /** How many times its usual weight it has; 1 where nobody changed it. */
  double emphasis() {
    return header.usualWeight() > 0 ? header.weight() / header.usualWeight() : 1;
  }

  /** This rule with another weight. */
  Rule weighted(double weight) {
    return new Rule(file, header.weighted(weight), body, applies, unless, requires);
  }

  /** This rule with exceptions added. */
  Rule exceptWhere(List<Condition> more) {
    List<Condition> all = new java.util.ArrayList<>(unless);
    all.addAll(more);
    return new Rule(file, header, body, applies, all, requires);
  }

  @Override
  public String toString() {
    return key() + " " + body;
  }
}
