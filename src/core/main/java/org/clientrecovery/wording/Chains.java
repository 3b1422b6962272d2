package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.wording.PatternNode.Capture;
import org.clientrecovery.wording.PatternNode.Choice;
import org.clientrecovery.wording.PatternNode.One;
import org.clientrecovery.wording.PatternNode.Sequence;

/**
 * Finds chains of which every match of a pattern holds one. Of a sequence, the part whose words are
 * the rarest may have several chains, one for each of its branches; the others add a word to each.
 * Serves one thread.
 */
final class Chains {
  private static final int MOST = 40;

  /** By the very choice, since most are word classes that many patterns name. */
  private final Map<Choice, List<Chain>> ofChoices = new IdentityHashMap<>();

  /** The chains of a pattern; none where a match may lack words that can be named. */
  List<Chain> of(PatternNode node) {
    if (node instanceof One one) {
      return one.test().isAny() ? List.of() : List.of(Chain.of(one.test()));
    }
    if (node instanceof Sequence sequence) {
      return ofSequence(sequence.parts());
    }
    if (node instanceof Choice choice) {
      return ofChoice(choice);
    }
    return node instanceof Capture capture ? of(capture.inner()) : List.of();
  }

  private List<Chain> ofChoice(Choice choice) {
    List<Chain> known = ofChoices.get(choice);
    if (known == null) {
      known = ofAny(choice.branches());
      ofChoices.put(choice, known);
    }
    return known;
  }

  private List<Chain> ofAny(List<PatternNode> branches) {
    List<Chain> all = new ArrayList<>();
    for (PatternNode branch : branches) {
      List<Chain> chains = of(branch);
      if (chains.isEmpty()) {
        return List.of();
      }
      all.addAll(chains);
    }
    return all.size() > MOST ? List.of(Chain.anyOf(all)) : all;
  }

  private List<Chain> ofSequence(List<PatternNode> parts) {
    List<List<Chain>> chains = new ArrayList<>(parts.size());
    parts.forEach(part -> chains.add(of(part)));
    int rarest = rarest(chains);
    if (rarest < 0) {
      return List.of();
    }
    List<Chain> joined = new ArrayList<>();
    for (Chain chosen : chains.get(rarest)) {
      joined.add(join(parts, chains, rarest, chosen));
    }
    return joined;
  }

  private static int rarest(List<List<Chain>> chains) {
    int rarest = -1;
    long best = Long.MAX_VALUE;
    for (int i = 0; i < chains.size(); i++) {
      long frequency = frequency(chains.get(i));
      if (!chains.get(i).isEmpty() && frequency < best) {
        best = frequency;
        rarest = i;
      }
    }
    return rarest;
  }

  private static long frequency(List<Chain> chains) {
    long sum = 0;
    for (Chain chain : chains) {
      sum += chain.frequency();
    }
    return sum;
  }

  private static Chain join(
      List<PatternNode> parts, List<List<Chain>> chains, int rarest, Chain chosen) {
    Chain joined = null;
    int least = 0;
    int most = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (chains.get(i).isEmpty()) {
        least += parts.get(i).shortest();
        most += parts.get(i).longest();
      } else {
        Chain next = i == rarest ? chosen : one(chains.get(i));
        joined = joined == null ? next.behind(least, most) : joined.then(least, most, next);
        least = 0;
        most = 0;
      }
    }
    return joined.before(least, most);
  }

  private static Chain one(List<Chain> chains) {
    return chains.size() == 1 ? chains.get(0) : Chain.anyOf(chains);
  }
}
