package com.acme.clients;

import java.net.URI;

/**
 * One way of calling a service with a library, written as an application would write it.
 * Thread-safe; has a public constructor without parameters.
 */
public interface Client {

  /** Calls the service, waits for the answer and returns its text. */
  String call(URI uri) throws Exception;
}
