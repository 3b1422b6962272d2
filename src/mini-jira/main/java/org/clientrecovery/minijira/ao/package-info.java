/**
 * ActiveObjects as plugins of a Jira have it: the real library on the database of mini-jira, one
 * instance per bundle, Atlassian's table names and their limit of 30 characters.
 */
package org.clientrecovery.minijira.ao;
