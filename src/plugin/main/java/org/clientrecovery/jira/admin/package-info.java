/** What admins see of the scoring rules. */
package org.clientrecovery.jira.admin;
