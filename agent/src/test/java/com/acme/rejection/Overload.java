package com.acme.rejection;

/** The application's own unchecked exception, with a constructor of no arguments alone. */
@SuppressWarnings("serial")
public class Overload extends RuntimeException {}
