/**
 * Runs workflows as OSWorkflow does: conditions decide which transitions are offered, validators
 * refuse with messages, functions run in the order of the XML. Reading and writing the XML is done
 * by {@code com.opensymphony.workflow.loader}.
 */
package org.clientrecovery.minijira.workflow;
