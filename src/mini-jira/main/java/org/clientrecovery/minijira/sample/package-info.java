/** The believable service desk that a mini-jira shows when it has nothing else to show. */
package org.clientrecovery.minijira.sample;
