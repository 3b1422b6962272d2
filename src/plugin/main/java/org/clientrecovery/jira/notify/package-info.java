/** The clock: what is due soon, overdue, or without a date for too long, is told to people once. */
package org.clientrecovery.jira.notify;
