package io.breakeragent.demo;

import java.util.OptionalLong;

/**
 * What came of a run on one side.
 *
 * @param whileHanging the customers who came while the inventory service hung
 * @param callsWhileDead how many reached the service while it hung or was down
 * @param recovery nanoseconds from its health to the first page that showed the stock again
 */
record Result(Tally all, Tally whileHanging, long callsWhileDead, OptionalLong recovery) {}
