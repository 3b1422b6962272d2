/** What agents meet on an issue: escalation, panel, and the review of each comment. */
package org.clientrecovery.jira.issue;
