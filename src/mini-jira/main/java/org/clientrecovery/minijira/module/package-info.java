/**
 * The plugin's descriptor as typed values: {@link org.clientrecovery.minijira.module.Descriptor}
 * reads {@code atlassian-plugin.xml} and the files in {@code Atlassian-Scan-Folders}; each module
 * type that mini-jira knows is one record. What it does not know is listed, not dropped.
 */
package org.clientrecovery.minijira.module;
