/** Judging very many comments anew. */
package org.clientrecovery.bench.rescore;
