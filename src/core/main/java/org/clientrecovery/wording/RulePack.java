package org.clientrecovery.wording;

import java.util.List;
import java.util.Map;

/**
 * A folder of rules.
 *
 * @param language null where the pack counts in every language
 * @param buildsOn packs whose word classes it shares
 * @param phrases texts of the summary by their name
 */
record RulePack(
    String name,
    String language,
    List<String> buildsOn,
    Map<String, String> phrases,
    WordClasses classes) {}
