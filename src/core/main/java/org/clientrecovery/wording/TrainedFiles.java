package org.clientrecovery.wording;

import java.util.HashMap;
import java.util.Map;
import org.clientrecovery.network.NetworkException;
import org.clientrecovery.network.SentenceNetwork;

/** The tables and networks that the rules of a language ask, each read once. */
final class TrainedFiles {
  private final Map<RuleSource, ModelTable> tables = new HashMap<>();
  private final Map<RuleSource, SentenceNetwork> networks = new HashMap<>();

  /** Takes over what another rule set has read. */
  void goOn(TrainedFiles before) {
    tables.putAll(before.tables);
    networks.putAll(before.networks);
  }

  /**
   * The table in that file.
   *
   * @throws RuleException with the line where it can't be read
   */
  ModelTable table(RuleSource file) {
    return tables.computeIfAbsent(file, ModelTable::read);
  }

  /**
   * The network in that file; null where a rule names none.
   *
   * @throws RuleException with the line where it can't be read
   */
  SentenceNetwork network(RuleSource file) {
    return file == null ? null : networks.computeIfAbsent(file, TrainedFiles::read);
  }

  private static SentenceNetwork read(RuleSource file) {
    try {
      return SentenceNetwork.read(file.text());
    } catch (NetworkException wrong) {
      throw RuleException.at(file, wrong.line(), 1, RuleMistake.NETWORK_LINE);
    }
  }
}
