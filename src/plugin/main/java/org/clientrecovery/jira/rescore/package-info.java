/** Work on many comments: trying a draft of rules on them, and judging them anew. */
package org.clientrecovery.jira.rescore;
