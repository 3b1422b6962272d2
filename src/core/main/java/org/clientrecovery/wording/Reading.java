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
import org.clientrecovery.wording.Compiled.CompiledCue;
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
  private CompiledRule fixFirst;
  private CompiledRule undecided;
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
      keys.add(language.rules().get(fired.owner[i]).rule().key());
    }
    if (isFixFirst()) {
      keys.add(fixFirst.rule().key());
    }
    return keys;
  }

  /** Asks the table of whole comments only now, since few comments need its answer. */
  boolean isFixFirst() {
    if (fixFirst == null
        && undecided != null
        && undecided.commentModel().fires(this, words(undecided.commentModel()))) {
      fixFirst = undecided;
    }
    undecided = null;
    return fixFirst != null;
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
    } else if (rule.rule().body() instanceof RuleBody.Combination combination) {
      evaluateCombination(rule, combination, from, to);
    } else if (rule.rule().body() instanceof RuleBody.Repetition repetition) {
      evaluateRepetition(rule, repetition);
    } else if (rule.rule().body() instanceof RuleBody.Expressions expressions) {
      evaluateExpressions(rule, expressions);
    } else if (rule.rule().body() instanceof RuleBody.FixFirst) {
      fixFirst = fixFirst == null && isFixFirst(rule, from, to) ? rule : fixFirst;
    } else if (rule.rule().body() instanceof RuleBody.FixFirstModel body) {
      undecided = isFixFirst(rule, body) ? rule : undecided;
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

  private void fire(CompiledRule rule, int sentence, int from, int to) {
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

  /** Whether a match in that sentence may count, wherever in it. */
  private boolean mayStand(CompiledRule rule, int sentence) {
    for (CompiledCondition condition : rule.unless()) {
      if (condition.place().isOfSentence() && holds(condition, sentence, 0, 0)) {
        return false;
      }
    }
    for (CompiledCondition condition : rule.requires()) {
      if (condition.place().isOfSentence() && !holds(condition, sentence, 0, 0)) {
        return false;
      }
    }
    return true;
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

  private boolean isCited(int from, int to) {
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

  private boolean holds(CompiledCondition condition, int sentence, int from, int to) {
    return circumstances.holds(condition, sentence, from, to);
  }

  private void evaluateCombination(
      CompiledRule rule, RuleBody.Combination combination, int from, int to) {
    Integer[] order = new Integer[to - from];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) byRank[from + i];
    }
    Arrays.sort(order, (a, b) -> hits.sentence[a] - hits.sentence[b]);
    int start = 0;
    while (start < order.length) {
      int extent = extent(combination.within(), hits.sentence[order[start]]);
      int end = start;
      while (end < order.length
          && extent(combination.within(), hits.sentence[order[end]]) == extent) {
        end++;
      }
      addUp(rule, combination, order, start, end);
      start = end;
    }
  }

  private int extent(RuleBody.Within within, int sentence) {
    return switch (within) {
      case SENTENCE -> sentence;
      case PARAGRAPH -> text.paragraph(sentence);
      case COMMENT -> 0;
    };
  }

  private void addUp(
      CompiledRule rule, RuleBody.Combination combination, Integer[] order, int start, int end) {
    BitSet counted = new BitSet();
    double sum = 0;
    double best = 0;
    int strongest = -1;
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int i = start; i < end; i++) {
      int hit = order[i];
      int cue = language.index().cues()[hits.owner[hit]];
      double points = rule.cues().get(cue).points();
      if (counted.get(cue) || isCited(hits.from[hit], hits.to[hit])) {
        continue;
      }
      counted.set(cue);
      sum += points;
      if (points > best) {
        best = points;
        strongest = hit;
      }
      from = points > 0 ? Math.min(from, hits.from[hit]) : from;
      to = points > 0 ? Math.max(to, hits.to[hit]) : to;
    }
    if (strongest < 0) {
      return;
    }
    int sentence = hits.sentence[strongest];
    boolean one = combination.within() == RuleBody.Within.SENTENCE;
    int first = one ? from : hits.from[strongest];
    int last = one ? to : hits.to[strongest];
    for (CompiledCue cue : rule.cues()) {
      if (cue.condition() != null && holds(cue.condition(), sentence, first, last)) {
        sum += cue.points();
      }
    }
    if (sum >= combination.atLeast() && stands(rule, sentence, first, last)) {
      fire(rule, sentence, first, last);
    }
  }

  private void evaluateRepetition(CompiledRule rule, RuleBody.Repetition repetition) {
    BitSet meant = rule.counted();
    int count = 0;
    for (int rank = meant.nextSetBit(0); rank >= 0; rank = meant.nextSetBit(rank + 1)) {
      count += space.firedTo[rank] - space.firedFrom[rank];
    }
    if (count <= repetition.moreThan()) {
      return;
    }
    Hits found = new Hits();
    for (int rank = meant.nextSetBit(0); rank >= 0; rank = meant.nextSetBit(rank + 1)) {
      for (int i = space.firedFrom[rank]; i < space.firedTo[rank]; i++) {
        found.add(rank, fired.sentence[i], fired.from[i], fired.to[i]);
      }
    }
    int sentences = 0;
    int last = -1;
    for (int sentence : sortedDistinct(found)) {
      if (++sentences > repetition.moreThan()) {
        last = sentence;
        break;
      }
    }
    for (int i = 0; last >= 0 && i < found.count; i++) {
      if (found.sentence[i] == last && stands(rule, last, found.from[i], found.to[i])) {
        fire(rule, last, found.from[i], found.to[i]);
        return;
      }
    }
  }

  private static int[] sortedDistinct(Hits found) {
    return Arrays.stream(found.sentence, 0, found.count).sorted().distinct().toArray();
  }

  private void evaluateExpressions(CompiledRule rule, RuleBody.Expressions expressions) {
    NeedSearch needs = new NeedSearch(text.source(), expressions.needs());
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      int start = text.start(text.firstToken(sentence));
      int end = text.end(text.endToken(sentence) - 1);
      if (rule.rule().applies().layers().contains(text.layer(sentence))
          && needs.isBetween(Math.max(0, start - 1), Math.min(text.source().length(), end + 1))
          && mayStand(rule, sentence)) {
        evaluateExpressions(rule, expressions, sentence);
      }
    }
  }

  private void evaluateExpressions(
      CompiledRule rule, RuleBody.Expressions expressions, int sentence) {
    int offset = text.start(text.firstToken(sentence));
    String written = text.source().substring(offset, text.end(text.endToken(sentence) - 1));
    com.google.re2j.Matcher matcher = expressions.any().matcher(written);
    if (matcher.find() && matcher.end() > matcher.start()) {
      int from = tokenAt(sentence, offset + matcher.start());
      int to = tokenAt(sentence, offset + matcher.end() - 1) + 1;
      if (stands(rule, sentence, from, to)) {
        fire(rule, sentence, from, to);
      }
    }
  }

  private int tokenAt(int sentence, int offset) {
    int token = text.firstToken(sentence);
    while (token + 1 < text.endToken(sentence) && text.start(token + 1) <= offset) {
      token++;
    }
    return token;
  }

  private boolean isFixFirst(CompiledRule rule, int from, int to) {
    RuleBody.FixFirst body = (RuleBody.FixFirst) rule.rule().body();
    return firstOwn >= 0
        && (hasCue(FixFirst.UPSET, from, to) || isQuoteShouted())
        && (body.fix().isEmpty() || hasCue(FixFirst.FIX, from, to))
        && !hasComponent(body.without())
        && all(rule.requires(), firstOwn, text.firstToken(firstOwn), text.firstToken(firstOwn) + 1)
        && !any(rule.unless(), firstOwn, text.firstToken(firstOwn), text.firstToken(firstOwn) + 1);
  }

  private boolean isFixFirst(CompiledRule rule, RuleBody.FixFirstModel body) {
    return firstOwn >= 0
        && !hasComponent(body.without())
        && all(rule.requires(), firstOwn, text.firstToken(firstOwn), text.firstToken(firstOwn) + 1)
        && !any(rule.unless(), firstOwn, text.firstToken(firstOwn), text.firstToken(firstOwn) + 1);
  }

  private ModelWords words(CommentModel model) {
    return language.modelWords().get(model.table());
  }

  /** Words that made the comment look like a fix without a word on the harm; often none. */
  List<String> fixFirstCues() {
    return !isFixFirst() || fixFirst.commentModel() == null
        ? List.of()
        : fixFirst.commentModel().cues(this, words(fixFirst.commentModel()));
  }

  private boolean hasCue(int cue, int from, int to) {
    for (int i = from; i < to; i++) {
      if (language.index().cues()[hits.owner[(int) byRank[i]]] == cue) {
        return true;
      }
    }
    return false;
  }

  private boolean hasComponent(Set<Component> wanted) {
    for (int i = 0; i < fired.count; i++) {
      Component component = language.rules().get(fired.owner[i]).rule().component();
      if (component != null && wanted.contains(component) && !isSilenced(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoteShouted() {
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      if (text.layer(sentence) == Layer.QUOTE && text.mark(sentence) == '!') {
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
