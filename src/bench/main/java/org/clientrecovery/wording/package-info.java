/** What the bench needs of the engine's inside: the patterns as parsed. */
package org.clientrecovery.wording;
