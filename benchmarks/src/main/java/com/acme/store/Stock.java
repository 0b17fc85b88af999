package com.acme.store;

/** What is in stock. */
@FunctionalInterface
interface Stock {

  /** The number of pieces. */
  int pieces() throws Exception;
}
