/**
 * What Atlassian's platform gives to plugins in each product: events, cluster locks, jobs, caches,
 * settings, texts, transactions, mail. What nodes of a cluster share goes through the database.
 */
package org.clientrecovery.minijira.platform;
