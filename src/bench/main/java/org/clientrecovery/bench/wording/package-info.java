/** Speed of the wording engine, measured beside the usual ways of finding wording. */
package org.clientrecovery.bench.wording;
