/**
 * The tracker behind mini-jira: people, projects, issues, comments, history, links, workflows and
 * permissions, kept in a database and nowhere else.
 *
 * <p>Two processes on one PostgreSQL see the same, because no class of this package keeps what it
 * has read. Ids are numeric as in Jira; times are {@link java.time.Instant}s of the injected clock.
 * No type of the Jira API occurs here: {@code minijira.jira} turns these records into Jira's.
 */
package org.clientrecovery.minijira.tracker;
