/** What a workflow of Jira can hold: the gate of a stage, and the note that a stage is reached. */
package org.clientrecovery.jira.workflow;
