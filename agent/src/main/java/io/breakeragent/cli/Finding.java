package io.breakeragent.cli;

/**
 * Something in the file that has to be put right. Immutable.
 *
 * @param line where it stands, from 1
 */
record Finding(int line, String text) {}
