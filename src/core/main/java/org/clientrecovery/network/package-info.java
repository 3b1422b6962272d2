/** A small neural network that judges sentences; trained elsewhere, read from a file. */
package org.clientrecovery.network;
