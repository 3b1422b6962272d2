/**
 * Services of the Jira API that do what they can and name what they cannot.
 *
 * <p>Mini-jira implements a sliver of each large Jira interface. A service is written as a plain
 * class that has just the methods it does; {@link Standin} wraps it in the interface, and {@link
 * HostServices} is the registry from which OSGi and {@code ComponentAccessor} hand services out.
 */
package org.clientrecovery.minijira.standin;
