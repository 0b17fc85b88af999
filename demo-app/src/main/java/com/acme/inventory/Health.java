package com.acme.inventory;

/** How an {@link InventoryService} treats those who call it. */
public enum Health {
  /** Answers at once. */
  HEALTHY,
  /** Takes every request and never answers. */
  HANGING,
  /** Drops every connection. */
  DOWN
}
