/**
 * The REST interface under {@code /rest/client-recovery/1.0}: JSON in and out as text, so that it
 * does not matter which JSON library a host brings.
 */
package org.clientrecovery.jira.rest;
