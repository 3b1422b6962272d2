/**
 * What working papers become: readable chronologies, drafts, letters, and the page of a recovery.
 */
package org.clientrecovery.jira.papers;
