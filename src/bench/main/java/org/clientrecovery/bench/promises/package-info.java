/** The speed of finding promises with their due dates. */
package org.clientrecovery.bench.promises;
