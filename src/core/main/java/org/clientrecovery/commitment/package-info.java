/** Promises found in comments, and their due dates. */
package org.clientrecovery.commitment;
