/** Comments as they are read, and what is known of them beside their words. */
package org.clientrecovery.text;
