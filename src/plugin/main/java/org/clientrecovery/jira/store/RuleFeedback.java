package org.clientrecovery.jira.store;

import java.time.Instant;
import org.clientrecovery.wording.Category;

/**
 * One flag that a writer dismissed. It holds no words and nobody's name: it speaks of the rule.
 *
 * @param version the rule set that flagged
 * @param project id of the project of the comment
 */
public record RuleFeedback(
    String rule,
    String version,
    FeedbackReason reason,
    Category category,
    long project,
    Instant given) {}
