/**
 * The OSGi side of a Jira: Apache Felix with the Blueprint extender, in which the plugin runs as
 * the unmodified jar that a Jira would load. Knows nothing of the web.
 */
package org.clientrecovery.minijira.osgi;
