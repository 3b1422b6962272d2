/** The commands that judge files: score, evaluate, dates. */
package org.clientrecovery.minijira.commands;
