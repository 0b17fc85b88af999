package io.breakeragent.config;

/**
 * An exception that the file names. Nobody knows yet whether there is such a class. Immutable.
 *
 * @param key the setting that names it
 * @param line where, from 1
 */
public record NamedException(String key, String className, int line) {}
