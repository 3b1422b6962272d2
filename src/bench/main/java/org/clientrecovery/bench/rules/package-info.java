/** How long admins wait for the page of wording rules. */
package org.clientrecovery.bench.rules;
