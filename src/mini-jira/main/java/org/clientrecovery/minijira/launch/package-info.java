/**
 * What {@code ./recovery} runs: reads the command line, picks the libraries of the wanted Jira
 * version and starts mini-jira with them, or one of the file commands.
 */
package org.clientrecovery.minijira.launch;
