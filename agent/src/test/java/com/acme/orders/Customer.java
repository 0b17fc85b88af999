package com.acme.orders;

/** A value on the way of a path. */
public record Customer(String name) {}
