/**
 * Jira's services on the tracker. Each is a plain class that has the methods it does and is wrapped
 * by {@link org.clientrecovery.minijira.standin.Standin}; {@code JiraServices} offers them all.
 *
 * <p>Names: {@code …View} is what a plugin sees of a record; {@code …Service} stands for a service.
 */
package org.clientrecovery.minijira.jira;
