/** The recovery itself: triggers, gates, problems, chronology. */
package org.clientrecovery.recovery;
