/** The rules that judge comments now: the release's, with what admins wrote over them. */
package org.clientrecovery.jira.rules;
