/**
 * How the plugin is: rules, jobs, queues, nodes, set-up and failures, with what to do about each.
 */
package org.clientrecovery.jira.health;
