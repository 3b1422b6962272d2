/** The ledger of commitments at the size of a large site: how long its questions take. */
package org.clientrecovery.bench.ledger;
