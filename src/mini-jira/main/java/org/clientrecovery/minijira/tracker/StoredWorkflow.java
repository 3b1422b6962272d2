package org.clientrecovery.minijira.tracker;

import java.time.Instant;

/**
 * A workflow.
 *
 * @param content OSWorkflow XML
 * @param draft OSWorkflow XML of the draft; null if there is none
 */
public record StoredWorkflow(String name, String content, String draft, Instant updated) {}
