package org.clientrecovery.wording;

/** An index with the rule, and the cue of a combination or -1, that each owner stands for. */
record OwnedIndex(PatternIndex patterns, int[] ranks, int[] cues) {}
