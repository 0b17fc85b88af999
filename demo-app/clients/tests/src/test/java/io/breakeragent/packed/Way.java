package io.breakeragent.packed;

/**
 * One way of calling with a library.
 *
 * @param client the application's class that calls so, by its simple name
 * @param shown the way as the README's table says it
 * @param refusal the type by which the application's handlers may catch a refusal, as it is or as
 *     the cause of another
 */
record Way(String client, String shown, String refusal) {}
