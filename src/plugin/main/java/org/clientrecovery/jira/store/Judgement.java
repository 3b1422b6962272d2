package org.clientrecovery.jira.store;

import java.time.Instant;
import java.util.Optional;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;

/**
 * By which rules, when and in which circumstances a comment was judged, so that it can be judged
 * again in the same circumstances by other rules.
 *
 * @param versions of the rules; the fingerprint of the whole rule set is in the review itself
 * @param at when
 * @param position of the comment on its ticket
 * @param stage of the recovery when the comment was written; empty outside a recovery
 */
public record Judgement(
    RuleVersions versions, Instant at, Position position, Optional<Stage> stage) {}
