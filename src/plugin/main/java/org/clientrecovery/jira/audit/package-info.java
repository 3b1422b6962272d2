/** The audit log as admins read it: filtered, in pages, as JSON and as a table. */
package org.clientrecovery.jira.audit;
