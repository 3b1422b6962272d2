/** Setting up a project: issue type, statuses, workflow, link type and the project's schemes. */
package org.clientrecovery.jira.setup;
