/** The report at the size of a large site, measured from within its package. */
package org.clientrecovery.jira.report;
