package com.acme.redeploy;

import java.util.concurrent.Callable;

/** An application that is deployed, used and undeployed; its calls fail with its own exception. */
public class Webapp implements Callable<Object> {

  private final byte[] weight = new byte[1 << 20];

  @Override
  public Object call() throws WebappDown {
    throw new WebappDown("down with " + weight.length);
  }

  /** Its own exception, which holds its class loader. */
  @SuppressWarnings("serial")
  public static class WebappDown extends Exception {
    public WebappDown(String message) {
      super(message);
    }
  }

  /** Its own rejection, which holds its class loader too. */
  @SuppressWarnings("serial")
  public static class Rejected extends RuntimeException {
    public Rejected(String message) {
      super(message);
    }
  }
}
