package com.acme.orders;

/** What an application passes to a guarded method. */
public final class Order {

  public Customer getCustomer() {
    return new Customer("Ada");
  }
}
