/** Reports: what was promised and is not settled. */
package org.clientrecovery.jira.report;
