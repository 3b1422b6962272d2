/**
 * What the plugin keeps: recoveries, reviews of comments, the ledger of commitments.
 *
 * <p>Rows hold ids of the host, never keys; times are UTC milliseconds; states are short strings.
 * Nothing here may be called before the plugin has started.
 */
package org.clientrecovery.jira.store;
