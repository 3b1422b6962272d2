package org.clientrecovery.wording;

/** A trained table of words and cues with their points. */
interface WordModel {

  /** Fires the rule where the table sees enough. */
  void judge(Reading reading, Compiled.CompiledRule rule);

  /** The rule's message with the strongest cues of that sentence. */
  String explain(Reading reading, Compiled.CompiledRule rule, int sentence);
}
