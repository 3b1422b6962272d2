package org.clientrecovery.wording;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clientrecovery.network.JudgedSentences;
import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;
import org.clientrecovery.wording.Compiled.CompiledCondition;
import org.clientrecovery.wording.Compiled.CompiledRule;

/** Decides which rules fire on one comment: matches first, then their conditions, in rule order. */
final class Reading {
  private static final int NEGATION_REACH = 4;
  private static final int MOST_FIRED = 2000;
  private static final int BORDERS =
      bit(Break.COMMA)
          | bit(Break.SEMICOLON)
          | bit(Break.COLON)
          | bit(Break.DASH)
          | bit(Break.BRACKET)
          | bit(Break.QUOTE);

  private final LanguageRules language;
  private final Workspace space;
  private final Matching matching;
  private final Hits hits;
  private final Hits fired;
  private final CommentText text;
  private final CommentContext context;
  private final Map<ModelTable, ModelScores> scores = new IdentityHashMap<>();
  private long[] byRank;
  private int firstOwn = -1;
  private int secondOwn = -1;
  private int lastOwn = -1;
  private final FixFirst fixFirst;
  private final Circumstances circumstances;
  private final BitSet silenced = new BitSet();

  Reading(LanguageRules language, Workspace space, CommentText text, CommentContext context) {
    this.language = language;
    this.space = space;
    this.matching = space.matching;
    this.hits = space.hits;
    this.fired = space.fired;
    this.text = text;
    this.context = context;
    circumstances = new Circumstances(space, text);
    fixFirst = new FixFirst(this, language);
  }

  private static int bit(Break which) {
    return 1 << which.ordinal();
  }

  void read() {
    matching.read(text);
    space.lookups.open();
    space.scan.run(text, hits);
    sortByRank();
    findOwnSentences();
    int always = 0;
    int next = 0;
    while (next < byRank.length || always < language.always().length) {
      int matched = next < byRank.length ? rankOf(next) : Integer.MAX_VALUE;
      int due = always < language.always().length ? language.always()[always] : Integer.MAX_VALUE;
      int from = next;
      int rank = Math.min(matched, due);
      while (next < byRank.length && rankOf(next) == rank) {
        next++;
      }
      always += due == rank ? 1 : 0;
      evaluateRank(rank, from, next);
    }
  }

  private void evaluateRank(int rank, int from, int to) {
    CompiledRule rule = language.rules().get(rank);
    space.firedFrom[rank] = fired.count;
    if (rule.rule().applies().to(context) && fired.count < MOST_FIRED) {
      evaluate(rule, from, to);
    }
    space.firedTo[rank] = fired.count;
    circumstances.settle(rank);
  }

  /** What fired: rule ranks as owners, in rule order. */
  Hits fired() {
    return fired;
  }

  Set<String> firedKeys() {
    Set<String> keys = new TreeSet<>();
    for (int i = 0; i < fired.count; i++) {
      keys.add(rule(fired.owner[i]).rule().key());
    }
    if (fixFirst.fired() != null) {
      keys.add(fixFirst.fired().rule().key());
    }
    return keys;
  }

  /** Whether the comment is a fix alone. */
  FixFirst fixFirst() {
    return fixFirst;
  }

  private void sortByRank() {
    int[] ranks = language.index().ranks();
    byRank = new long[hits.count];
    for (int i = 0; i < hits.count; i++) {
      byRank[i] = (long) ranks[hits.owner[i]] << 32 | i;
    }
    Arrays.sort(byRank);
  }

  private int rankOf(int position) {
    return (int) (byRank[position] >>> 32);
  }

  private void findOwnSentences() {
    for (int i = 0; i < text.sentenceCount(); i++) {
      if (text.layer(i) == Layer.OWN && text.endToken(i) - text.firstToken(i) > 2) {
        secondOwn = firstOwn >= 0 && secondOwn < 0 ? i : secondOwn;
        firstOwn = firstOwn < 0 ? i : firstOwn;
        lastOwn = i;
      }
    }
  }

  private void evaluate(CompiledRule rule, int from, int to) {
    if (rule.rule().body() instanceof RuleBody.Phrases) {
      evaluatePhrases(rule, from, to);
    } else if (rule.rule().body() instanceof RuleBody.Combination) {
      evaluateCombination(rule, from, to);
    } else if (rule.rule().body() instanceof RuleBody.Repetition repetition) {
      evaluateRepetition(rule, repetition);
    } else if (rule.rule().body() instanceof RuleBody.Expressions) {
      new ExpressionSearch(this, rule).run();
    } else if (rule.rule().body() instanceof RuleBody.FixFirst) {
      fixFirst.judge(rule, cues(from, to));
    } else if (rule.rule().body() instanceof RuleBody.FixFirstModel body) {
      fixFirst.judge(rule, body);
    } else if (rule.model() != null) {
      rule.model().judge(this, rule);
      silence(rule, (RuleBody.Model) rule.rule().body());
    }
  }

  /** Lets a table doubt what written rules of its pack and component found. */
  private void silence(CompiledRule rule, RuleBody.Model body) {
    Component component = rule.rule().component();
    for (int i = 0; component != null && body.silencesBelow() > 0 && i < fired.count; i++) {
      CompiledRule other = rule(fired.owner[i]);
      if (other.model() == null
          && other.rule().component() == component
          && other.rule().pack().equals(rule.rule().pack())
          && JudgedSentences.has(text, fired.sentence[i])
          && rule.model().share(this, fired.sentence[i]) < body.silencesBelow()) {
        silenced.set(i);
      }
    }
  }

  /** Whether a table doubts that place among those that fired. */
  boolean isSilenced(int place) {
    return silenced.get(place);
  }

  private void evaluatePhrases(CompiledRule rule, int from, int to) {
    int lastSentence = -1;
    for (int i = from; i < to; i++) {
      int hit = (int) byRank[i];
      if (hits.sentence[hit] != lastSentence
          && stands(rule, hits.sentence[hit], hits.from[hit], hits.to[hit])) {
        lastSentence = hits.sentence[hit];
        fire(rule, lastSentence, hits.from[hit], hits.to[hit]);
      }
    }
  }

  void fire(CompiledRule rule, int sentence, int from, int to) {
    fire(rule, sentence, from, to, rule.rule().weight());
  }

  void fire(CompiledRule rule, int sentence, int from, int to, double points) {
    fired.add(rule.rank(), sentence, from, to, points);
  }

  /** Whether a match counts, by all that the rule says beside its patterns. */
  boolean stands(CompiledRule rule, int sentence, int from, int to) {
    Applies applies = rule.rule().applies();
    return applies.layers().contains(text.layer(sentence))
        && isPlaced(applies, sentence)
        && (applies.cited() || !isCited(from, to))
        && (rule.rule().ignoresNegation() || !isNegated(sentence, from))
        && all(rule.requires(), sentence, from, to)
        && !any(rule.unless(), sentence, from, to);
  }

  /** Whether a rule of the whole comment counts, by its conditions, in one that says something. */
  boolean standsInComment(CompiledRule rule) {
    int start = firstOwn < 0 ? 0 : text.firstToken(firstOwn);
    return firstOwn >= 0
        && all(rule.requires(), firstOwn, start, start + 1)
        && !any(rule.unless(), firstOwn, start, start + 1);
  }

  private boolean isPlaced(Applies applies, int sentence) {
    boolean question = text.mark(sentence) == '?';
    if (applies.questions().equals("never") && question
        || applies.questions().equals("only") && !question) {
      return false;
    }
    return switch (applies.sentences()) {
      case "first" -> sentence == firstOwn;
      case "last" -> sentence == lastOwn;
      case "opening" -> sentence == firstOwn || sentence == secondOwn;
      default -> true;
    };
  }

  /** Whether all of that is between quotation marks. */
  boolean isCited(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!text.isCited(token)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNegated(int sentence, int from) {
    if (language.negator() == null) {
      return false;
    }
    matching.enter(sentence);
    int first = Math.max(text.firstToken(sentence), from - NEGATION_REACH);
    for (int token = from - 1; token >= first; token--) {
      if ((text.breaksBefore(token + 1) & BORDERS) != 0
          || language.clauseBorder() >= 0 && matching.passes(token, language.clauseBorder())) {
        return false;
      }
      if (matching.startsAt(language.negator(), token)) {
        return true;
      }
    }
    return false;
  }

  private boolean all(List<CompiledCondition> conditions, int sentence, int from, int to) {
    for (CompiledCondition condition : conditions) {
      if (!holds(condition, sentence, from, to)) {
        return false;
      }
    }
    return true;
  }

  private boolean any(List<CompiledCondition> conditions, int sentence, int from, int to) {
    for (CompiledCondition condition : conditions) {
      if (holds(condition, sentence, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a condition holds for a match from one token to another. */
  boolean holds(CompiledCondition condition, int sentence, int from, int to) {
    return circumstances.holds(condition, sentence, from, to);
  }

  private void evaluateCombination(CompiledRule rule, int from, int to) {
    int[] found =
        Arrays.stream(byRank, from, to)
            .map(hit -> (long) hits.sentence[(int) hit] << Integer.SIZE | (int) hit)
            .sorted()
            .mapToInt(hit -> (int) hit)
            .toArray();
    new CueSums(this, rule, hits, language.index().cues()).judge(found);
  }

  /** Fires at the first place of the sentence in which the rules that are meant are too many. */
  private void evaluateRepetition(CompiledRule rule, RuleBody.Repetition repetition) {
    Hits found = firedBy(rule.counted());
    int[] sentences = sortedDistinct(found);
    for (int i = 0; sentences.length > repetition.moreThan() && i < found.count; i++) {
      int sentence = found.sentence[i];
      if (sentence == sentences[repetition.moreThan()]
          && stands(rule, sentence, found.from[i], found.to[i])) {
        fire(rule, sentence, found.from[i], found.to[i]);
        return;
      }
    }
  }

  private Hits firedBy(BitSet ranks) {
    Hits found = new Hits();
    for (int rank = ranks.nextSetBit(0); rank >= 0; rank = ranks.nextSetBit(rank + 1)) {
      for (int i = space.firedFrom[rank]; i < space.firedTo[rank]; i++) {
        found.add(rank, fired.sentence[i], fired.from[i], fired.to[i]);
      }
    }
    return found;
  }

  private static int[] sortedDistinct(Hits found) {
    return Arrays.stream(found.sentence, 0, found.count).sorted().distinct().toArray();
  }

  /** The numbers of the cues that were found for a rule. */
  private BitSet cues(int from, int to) {
    BitSet cues = new BitSet();
    for (int i = from; i < to; i++) {
      cues.set(language.index().cues()[hits.owner[(int) byRank[i]]]);
    }
    return cues;
  }

  /** Whether one of those was found that no table doubts. */
  boolean hasComponent(Set<Component> wanted) {
    for (int i = 0; i < fired.count; i++) {
      Component component = language.rules().get(fired.owner[i]).rule().component();
      if (component != null && wanted.contains(component) && !isSilenced(i)) {
        return true;
      }
    }
    return false;
  }

  /** The message of a flag: the rule's own, with the cues where a table saw them. */
  String message(CompiledRule rule, int sentence) {
    String message = rule.rule().message();
    if (rule.model() == null) {
      return message;
    }
    List<String> words = rule.model().words(this, sentence);
    return words.isEmpty() ? message : message + " (“" + String.join("”, “", words) + "”)";
  }

  /** What the table of a model says of this comment, computed once. */
  ModelScores scores(WordModel model) {
    return scores.computeIfAbsent(
        model.table(),
        table -> new ModelScores(table, model.network(), language.modelWords().get(table), this));
  }

  CompiledRule rule(int rank) {
    return language.rules().get(rank);
  }

  CommentText text() {
    return text;
  }

  Matching matching() {
    return matching;
  }
}
