package org.clientrecovery.wording;

import java.util.List;

/** One place of {@code unless} or {@code requires} with what may stand there. */
record Condition(Place place, List<Written> patterns, List<Reference> references) {}
