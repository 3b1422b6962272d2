/**
 * The recovery itself: what led to it, where it stands, what each stage asks before it is left,
 * what happened and what was promised.
 */
package org.clientrecovery.recovery;
