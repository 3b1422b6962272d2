package org.clientrecovery.minijira.module;

/**
 * A method that Velocity templates may call.
 *
 * @param signature such as {@code com.acme.Row#getName()}, with argument types separated by blanks
 */
public record AllowedMethod(String signature) {}
