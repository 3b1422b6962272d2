/**
 * Takes in what a genuine Jira's REST search returns ({@code
 * /rest/api/2/search?…&fields=*all&expand=changelog}), so that an admin can try the plugin on their
 * own tickets.
 *
 * <p>What can't be mapped is listed with the key and stops nothing else; a file that is no
 * JSON stops all, and nothing of the import stays.
 */
package org.clientrecovery.minijira.importing;
