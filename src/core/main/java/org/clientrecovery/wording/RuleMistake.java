package org.clientrecovery.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be wrong in a rule file or a pattern, in no language: a program that speaks to people
 * has a text for each {@link #id}, with the places {@code {0}}, {@code {1}} … in it; {@link
 * #english} is for commands and logs.
 */
public enum RuleMistake {
  NOT_YAML("not YAML: {0}"),
  DUPLICATE_FIELD("the field \"{0}\" stands here twice"),
  NO_FIELDS("the file should hold fields such as \"category: blame\""),
  NESTED_TOO_DEEPLY("fields and lists are nested too deeply"),
  NO_FIELD_NAME("a field is a plain word"),
  UNKNOWN_FIELD("unknown field \"{0}\"; known are {1}"),
  MISSING_FIELD("\"{0}\" is missing"),
  EMPTY_FIELD("\"{0}\" is missing or empty"),
  NO_TEXT("\"{0}\" is a text"),
  NO_NUMBER("\"{0}\" is a number, not \"{1}\""),
  OUT_OF_RANGE("\"{0}\" is a number from {1} to {2}"),
  NO_MAP("\"{0}\" holds fields of its own"),
  NO_LINE("here stands one text per line"),
  NONE_OF("\"{0}\" is none of {1}"),
  OTHER_ID("the id is the file name: {0}"),
  CATEGORY_AND_COMPONENT("a rule has a category or a component, not both"),
  UNKNOWN_KIND("unknown kind \"{0}\"; known are {1}"),
  UNKNOWN_PLACE("unknown place \"{0}\"; known are {1}"),
  EXPRESSION_TOO_LARGE("its repetitions make it larger than can be searched for"),
  NO_EXPRESSION("no RE2 expression: {0}"),
  NO_CUE_POINTS("before cues stand their points, not \"{0}\""),
  NO_REFERENCE("\"{0}\" is such as component:apology or rule:sorry-that"),
  NO_FILE("no file {0} in the rules folder"),
  NO_PACK("the pack lacks a good {0}"),
  OTHER_FOLDER("the rule lies in {0} and is of {1}"),
  TAKEN_ID("this id is taken by {0}"),
  UNKNOWN_RULE("there is no rule \"{0}\""),
  UNKNOWN_RULE_IGNORED("there is no rule \"{0}\"; the line is ignored"),
  CIRCLE("rules refer to each other in a circle: {0}; this one is off"),
  TABLE_LINE("a line is such as w:your fault<TAB>blame 1.2"),
  TABLE_BIAS("\"bias:\" has a number for each label"),
  NETWORK_LINE(
      "a network holds labels, filters, scale, bias, hidden, a line for each label and each word"),
  WEIGHTS_LINE("a line has a sign, a tab and a number for each label"),
  TABLE_HEADER("here stands \"{0} \u2026\""),
  OTHER_LABELS("{0} judges by other labels than {1}"),
  UNKNOWN_LABEL("{0} knows no label {1}"),
  UNKNOWN_CLASS("unknown word class @{0}"),
  CLASS_IN_ITSELF("word class @{0} contains itself: {1}"),
  NO_SINGLE_WORD("@{0} holds single words only, and this reads as \"{1}\": leave it out"),
  NEVER_OPENED("\"{0}\" without its opening sign"),
  NEVER_CLOSED("\"{0}\" without \"{1}\""),
  PATTERN_TOO_LONG("a pattern may span {0} words at most, this one {1}"),
  PATTERN_TOO_DEEP("brackets nested deeper than {0}"),
  PATTERN_TOO_LARGE("the pattern is too large: split it into several"),
  NO_CERTAIN_WORD("a pattern needs at least one word that must be there"),
  GAP_AT_EDGE("a pattern can not begin or end with a gap"),
  GAP_FORM("a gap is written {0}: from the least to the most words"),
  GAP_WIDTH("a gap is 0 to {0} words wide, not \"{1}\""),
  NOTHING_TO_EXCLUDE("\"!\" needs a word, a class or a bracket after it"),
  NESTED_EXCLUSION("no \"!\" and no capture inside of \"!\""),
  NO_WORD("\"{0}\" is no word; punctuation needs no place in a pattern"),
  TILDE(
      "\"~\" means nothing here: write @mention for a mention, [@any] for a word that may stand"
          + " there, \"!\" for what must not, \\~ for the sign"),
  STAR("\"*\" stands once, after two letters or more (fail*) or before two to {0} (*ing)");

  /** {@code {1}} */
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  private final String english;

  RuleMistake(String english) {
    this.english = english;
  }

  /** The code: {@code unknown-field}. */
  public String id() {
    return Lower.of(name()).replace('_', '-');
  }

  /** The text in plain English with its places. */
  public String english() {
    return english;
  }

  /** The English text, filled in. */
  String filled(List<String> arguments) {
    return PLACE
        .matcher(english)
        .replaceAll(
            place -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(place.group(1)))));
  }
}
