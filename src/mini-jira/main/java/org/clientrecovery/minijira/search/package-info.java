/**
 * The part of JQL that mini-jira knows: fields and operators listed in {@link
 * org.clientrecovery.minijira.search.JqlFields}, functions of plugins, AND, OR, NOT, parentheses,
 * ORDER BY. Anything else is refused with a message that says what and where.
 */
package org.clientrecovery.minijira.search;
