package org.clientrecovery.jira.store;

import java.util.List;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleSource;

/** A release of one rule, for tests of what happens to rules. */
public final class ToldYouRule {
  public static final RuleSet RELEASE =
      RuleSet.of(
          List.of(
              new RuleSource("mine-en/pack.yaml", "language: en"),
              new RuleSource(
                  "mine-en/blame/told-you.yaml",
                  """
                  id: told-you
                  category: blame
                  message: It points at the client.
                  suggestion: Say what you will do.
                  weight: 60
                  because: Nobody says it kindly.
                  patterns: |
                    we told you
                  """)));

  private ToldYouRule() {}
}
