package io.breakeragent.demo;

/**
 * What happened on one side in the seconds of one line of the output.
 *
 * @param calls that reached the inventory service
 */
record Row(Tally customers, long calls) {}
