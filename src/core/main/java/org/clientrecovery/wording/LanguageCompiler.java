package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clientrecovery.network.SentenceNetwork;
import org.clientrecovery.text.Layer;
import org.clientrecovery.wording.Compiled.CompiledCondition;
import org.clientrecovery.wording.Compiled.CompiledCue;
import org.clientrecovery.wording.Compiled.CompiledRule;
import org.clientrecovery.wording.CompiledPatterns.PatternPlace;

/** Compiles the rules of one language; a rule that can't be compiled is reported and left out. */
final class LanguageCompiler {

  /** Points of a rule that can't be meant otherwise: no table weighs it. */
  static final double CERTAIN = 60;

  private final String language;
  private final List<RulePack> packs;
  private final Consumer<RuleProblem> problems;
  private final VocabularyBuilder words;
  private final ClassPrograms called;
  private final PatternIndex.Builder index = new PatternIndex.Builder();
  private final List<Rule> ordered = new ArrayList<>();
  private final List<Integer> ownerRanks = new ArrayList<>();
  private final List<Integer> ownerCues = new ArrayList<>();
  private final Map<String, WordClasses> classes = new HashMap<>();
  private final Map<PatternPlace, Program> known = new HashMap<>();
  private final Map<PatternPlace, Program> programs = new HashMap<>();
  private final TrainedFiles trained = new TrainedFiles();
  private final Map<String, BitSet> meant = new HashMap<>();
  private final Map<ModelTable, int[]> classTests = new IdentityHashMap<>();
  private final ProgramCompiler.Needs needs = new ProgramCompiler.Needs();
  private final ConditionSlots slots = new ConditionSlots();
  private int reported;

  /**
   * @param before what was compiled for rules that are much the same; null where nothing was
   */
  LanguageCompiler(
      String language,
      List<RulePack> packs,
      Consumer<RuleProblem> problems,
      CompiledPatterns before) {
    this.language = language;
    this.packs = packs;
    this.problems =
        problem -> {
          reported++;
          problems.accept(problem);
        };
    packs.forEach(pack -> classes.put(pack.name(), pack.classes()));
    boolean goesOn = before != null && before.flawless();
    words = goesOn ? before.words().copy() : new VocabularyBuilder();
    called = goesOn ? before.called().copy(words) : new ClassPrograms(words);
    if (goesOn) {
      goOn(before);
    }
  }

  private void goOn(CompiledPatterns before) {
    Map<String, WordClasses> same = before.sameClasses(packs);
    same.forEach((pack, read) -> classes.get(pack).takeOver(read));
    before
        .programs()
        .forEach(
            (place, program) -> {
              if (same.containsKey(place.pack())) {
                known.put(place, program);
              }
            });
    trained.goOn(before.trained());
  }

  /** Begins to read the tables and networks of those rules, which will be compiled. */
  LanguageCompiler begin(List<Rule> rules) {
    rules.forEach(rule -> trained.begin(rule.body()));
    return this;
  }

  /** Compiles those rules; what can't be is reported and left out. */
  CompiledPatterns compile(List<Rule> rules) {
    LanguageRules result = result(rules);
    return new CompiledPatterns(
        packs, rules, programs, called, trained, words, reported == 0, result);
  }

  private LanguageRules result(List<Rule> rules) {
    ordered.addAll(new RuleOrder(readable(rules), problems).sort());
    List<CompiledRule> compiled = new ArrayList<>();
    for (int rank = 0; rank < ordered.size(); rank++) {
      compiled.add(compileRule(rank));
    }
    Program negator = classProgram("negator");
    int border = classTest("clause-border");
    Vocabulary vocabulary = words.build();
    return new LanguageRules(
        language,
        List.copyOf(compiled),
        new OwnedIndex(index.build(vocabulary), ints(ownerRanks), ints(ownerCues)),
        vocabulary,
        negator,
        border,
        stopWords(),
        phrases(),
        weighers(compiled),
        slots.keySigns(vocabulary.signs()),
        always(compiled),
        modelWords(vocabulary),
        called.all());
  }

  private static CompiledRule[] weighers(List<CompiledRule> compiled) {
    Map<String, CompiledRule> byPlace = new HashMap<>();
    for (CompiledRule rule : compiled) {
      if (rule.rule().body() instanceof RuleBody.Model model && model.weighs()) {
        byPlace.put(place(rule.rule()), rule);
      }
    }
    CompiledRule[] weighers = new CompiledRule[compiled.size()];
    for (CompiledRule rule : compiled) {
      boolean weighed = rule.model() == null && rule.rule().weight() < CERTAIN;
      weighers[rule.rank()] = weighed ? byPlace.get(place(rule.rule())) : null;
    }
    return weighers;
  }

  private static String place(Rule rule) {
    return rule.pack() + "/" + (rule.category() == null ? "" : rule.category().id());
  }

  private static int[] always(List<CompiledRule> compiled) {
    return compiled.stream()
        .filter(rule -> !(rule.rule().body() instanceof RuleBody.Phrases))
        .filter(rule -> !(rule.rule().body() instanceof RuleBody.Combination))
        .mapToInt(CompiledRule::rank)
        .toArray();
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Parses every pattern once, so that a rule with a mistake is out before others refer to it. */
  private List<Rule> readable(List<Rule> rules) {
    List<Rule> good = new ArrayList<>();
    for (Rule rule : rules) {
      try {
        RulePatterns.of(rule).forEach(line -> program(rule, line));
        if (rule.body() instanceof RuleBody.Model model) {
          readTable(rule, model.file(), label(rule));
          readNetwork(rule, model);
          readWeights(rule, model);
        } else if (rule.body() instanceof RuleBody.FixFirstModel model) {
          readTable(rule, model.file(), CommentModel.LABEL);
        }
        good.add(rule);
      } catch (RuleException wrong) {
        problems.accept(wrong.problem());
      }
    }
    return good;
  }

  private static String label(Rule rule) {
    return rule.category() == null ? rule.component().id() : rule.category().id();
  }

  private void readTable(Rule rule, RuleSource file, String label) {
    if (!trained.table(file).labels().contains(label)) {
      throw RuleException.at(rule.file(), 1, 1, RuleMistake.UNKNOWN_LABEL, file.path(), label);
    }
  }

  private void readNetwork(Rule rule, RuleBody.Model model) {
    SentenceNetwork network = trained.network(model.network());
    if (network != null && !judgesAlike(network, trained.table(model.file()))) {
      throw RuleException.at(
          rule.file(), 1, 1, RuleMistake.OTHER_LABELS, model.network().path(), model.file().path());
    }
  }

  private void readWeights(Rule rule, RuleBody.Model model) {
    CommentWeights whole = trained.weights(model.whole());
    ModelTable table = trained.table(model.file());
    List<String> labels = table.labels().subList(0, table.defensive() + 1);
    if (whole != null && !whole.fits(CommentSigns.names(table), labels)) {
      throw RuleException.at(
          rule.file(), 1, 1, RuleMistake.OTHER_LABELS, model.whole().path(), model.file().path());
    }
  }

  /** Whether it judges by the labels of the table; more may follow. */
  private static boolean judgesAlike(SentenceNetwork network, ModelTable table) {
    int count = table.labels().size();
    return network.labels().size() >= count
        && network.labels().subList(0, count).equals(table.labels());
  }

  private Program program(Rule rule, Written line) {
    PatternPlace place = new PatternPlace(rule.pack(), line.text());
    Program program = programs.get(place);
    if (program == null) {
      program = known.containsKey(place) ? known.get(place) : compiled(rule, line);
      programs.put(place, program);
    }
    return program;
  }

  private Program compiled(Rule rule, Written line) {
    try {
      WordClasses seen = classes.get(rule.pack());
      PatternNode node = new PatternParser(line.text(), seen).parse();
      return new ProgramCompiler(words, called, seen, needs).compile(line.text(), node);
    } catch (PatternException wrong) {
      throw new RuleException(wrong.at(rule.file(), line.line(), line.column()));
    }
  }

  private Program file(Rule rule, Written line, int owner) {
    Program program = program(rule, line);
    index.add(program, owner);
    return program;
  }

  private int owner(int rank, int cue, Set<Layer> layers) {
    ownerRanks.add(rank);
    ownerCues.add(cue);
    return index.newOwner(layers);
  }

  private static Set<Layer> layers(Rule rule) {
    return rule.applies().layers();
  }

  private CompiledRule compileRule(int rank) {
    Rule rule = ordered.get(rank);
    List<CompiledCue> cues = new ArrayList<>();
    List<Program> phrases = new ArrayList<>();
    BitSet counted = new BitSet();
    WordModel model = null;
    CommentModel commentModel = null;
    if (rule.body() instanceof RuleBody.Phrases body) {
      int owner = owner(rank, -1, layers(rule));
      body.patterns().forEach(line -> phrases.add(file(rule, line, owner)));
    } else if (rule.body() instanceof RuleBody.Combination combination) {
      combination.cues().forEach(cue -> cues.add(cue(rule, rank, cue, cues.size())));
    } else if (rule.body() instanceof RuleBody.Repetition repetition) {
      counted = meant(repetition.of());
    } else if (rule.body() instanceof RuleBody.FixFirst fixFirst) {
      int upset = owner(rank, FixFirst.UPSET, FixFirst.UPSET_LAYERS);
      int fix = owner(rank, FixFirst.FIX, FixFirst.FIX_LAYERS);
      fixFirst.upset().forEach(line -> file(rule, line, upset));
      fixFirst.fix().forEach(line -> file(rule, line, fix));
    } else if (rule.body() instanceof RuleBody.Model body) {
      model = model(rule, body);
    } else if (rule.body() instanceof RuleBody.FixFirstModel body) {
      ModelTable table = trained.table(body.file());
      classTests.computeIfAbsent(table, this::testsOf);
      commentModel = new CommentModel(table, body.atLeast());
    }
    return new CompiledRule(
        rule,
        rank,
        conditions(rule, rule.unless()),
        conditions(rule, rule.requires()),
        cues,
        List.copyOf(phrases),
        counted,
        model,
        commentModel);
  }

  private WordModel model(Rule rule, RuleBody.Model body) {
    ModelTable table = trained.table(body.file());
    classTests.computeIfAbsent(table, this::testsOf);
    return new WordModel(
        table,
        trained.network(body.network()),
        trained.weights(body.whole()),
        table.labels().indexOf(label(rule)),
        body.atLeast());
  }

  private int[] testsOf(ModelTable table) {
    return table.tags().stream().mapToInt(this::singlesTest).toArray();
  }

  private Map<ModelTable, ModelWords> modelWords(Vocabulary vocabulary) {
    Map<ModelTable, ModelWords> all = new IdentityHashMap<>();
    classTests.forEach((table, tests) -> all.put(table, new ModelWords(table, tests, vocabulary)));
    return all;
  }

  private int singlesTest(String name) {
    WordTest singles = singles(name);
    return singles.isNone() ? -1 : words.test(singles);
  }

  /** The single words of a class; none where no pack has the class. */
  private WordTest singles(String name) {
    PatternNode node = classNode(name);
    if (node instanceof PatternNode.Choice choice && !choice.branches().isEmpty()) {
      node = choice.branches().get(0);
    }
    return node instanceof PatternNode.One one ? one.test() : WordTest.NONE;
  }

  private CompiledCue cue(Rule rule, int rank, RuleBody.Cue cue, int number) {
    if (cue.reference() == null && cue.place() == null) {
      file(rule, cue.pattern(), owner(rank, number, layers(rule)));
      return new CompiledCue(cue.points(), null);
    }
    Place place = cue.place() == null ? Place.ANYWHERE : cue.place();
    boolean pattern = cue.reference() == null;
    Condition condition =
        new Condition(
            place,
            pattern ? List.of(cue.pattern()) : List.of(),
            pattern ? List.of() : List.of(cue.reference()));
    return new CompiledCue(cue.points(), conditions(rule, List.of(condition)).get(0));
  }

  private List<CompiledCondition> conditions(Rule rule, List<Condition> conditions) {
    List<CompiledCondition> compiled = new ArrayList<>();
    for (Condition condition : conditions) {
      Program[] programs =
          condition.patterns().stream().map(line -> program(rule, line)).toArray(Program[]::new);
      BitSet meant = new BitSet();
      condition.references().forEach(reference -> meant.or(meant(reference)));
      compiled.add(
          new CompiledCondition(
              condition.place(), programs, slots.of(programs, condition.place()), meant));
    }
    return compiled;
  }

  private BitSet meant(Reference reference) {
    return meant.computeIfAbsent(
        reference.kind() + ":" + reference.name(), name -> ranks(reference));
  }

  private BitSet ranks(Reference reference) {
    BitSet ranks = new BitSet();
    for (int rank = 0; rank < ordered.size(); rank++) {
      if (reference.means(ordered.get(rank))) {
        ranks.set(rank);
      }
    }
    return ranks;
  }

  private PatternNode classNode(String name) {
    List<PatternNode> nodes = new ArrayList<>();
    for (RulePack pack : packs) {
      if (pack.classes().has(name)) {
        nodes.add(pack.classes().node(name, 0));
      }
    }
    return nodes.isEmpty() ? null : PatternNode.choice(nodes);
  }

  private Program classProgram(String name) {
    PatternNode node = classNode(name);
    return node == null ? null : new ProgramCompiler(words).compile("@" + name, node);
  }

  /** The words of a class that counts word by word; members of several words are reported. */
  private WordTest onlySingles(String name) {
    packs.forEach(pack -> pack.classes().reportPhrases(name, pack.name()));
    return singles(name);
  }

  private int classTest(String name) {
    WordTest singles = onlySingles(name);
    return singles.isNone() ? -1 : words.test(singles);
  }

  private Set<String> stopWords() {
    Set<String> plain = new HashSet<>();
    onlySingles("stopword").notes().forEach(note -> plain.add(note.substring(1)));
    return plain;
  }

  private Map<String, String> phrases() {
    Map<String, String> all = new LinkedHashMap<>();
    packs.forEach(pack -> all.putAll(pack.phrases()));
    return all;
  }
}
