/**
 * The plugin's REST resources, served by the Jersey of each Jira version: 1 for Jira 9, 2 for 10, 3
 * for 11, which is the code for 2 after its packages were renamed.
 */
package org.clientrecovery.minijira.rest;
