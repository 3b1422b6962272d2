/** Defensive and helpful wording: rules, flags, components, score. */
package org.clientrecovery.wording;
