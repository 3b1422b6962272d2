package org.clientrecovery.wording;

import org.clientrecovery.network.NetworkException;
import org.clientrecovery.network.SentenceNetwork;
import org.clientrecovery.network.SharedNetworks;

/**
 * The tables, networks and weights that the rules of a language ask, each read once. Serves one
 * thread.
 */
final class TrainedFiles {
  private final FilesOnce<ModelTable> tables = new FilesOnce<>(ModelTable::read);
  private final FilesOnce<SentenceNetwork> networks = new FilesOnce<>(TrainedFiles::read);

  private final FilesOnce<CommentWeights> weights = new FilesOnce<>(CommentWeights::read);

  /** Takes over what another rule set has read. */
  void goOn(TrainedFiles before) {
    tables.goOn(before.tables);
    networks.goOn(before.networks);
    weights.goOn(before.weights);
  }

  /** Begins to read what such a rule asks, while others are compiled. */
  void begin(RuleBody body) {
    if (body instanceof RuleBody.Model model) {
      tables.begin(model.file());
      if (model.network() != null) {
        networks.begin(model.network());
      }
    } else if (body instanceof RuleBody.FixFirstModel model) {
      tables.begin(model.file());
    }
  }

  /**
   * The table in that file.
   *
   * @throws RuleException with the line where it can't be read
   */
  ModelTable table(RuleSource file) {
    return tables.get(file);
  }

  /**
   * The network in that file; null where a rule names none.
   *
   * @throws RuleException with the line where it can't be read
   */
  SentenceNetwork network(RuleSource file) {
    return file == null ? null : networks.get(file);
  }

  /**
   * What counts in a whole comment, from that file; null where a rule names none.
   *
   * @throws RuleException with the line where it can't be read
   */
  CommentWeights weights(RuleSource file) {
    return file == null ? null : weights.get(file);
  }

  private static SentenceNetwork read(RuleSource file) {
    try {
      return SharedNetworks.of(file.text());
    } catch (NetworkException wrong) {
      throw RuleException.at(file, wrong.line(), 1, RuleMistake.NETWORK_LINE);
    }
  }
}
