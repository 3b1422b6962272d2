/** Our reader of dates measured beside the ones that could have been used instead. */
package org.clientrecovery.bench.dates;
