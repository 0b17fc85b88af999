/** The inventory service: the remote part that fails. */
@NullMarked
package com.acme.inventory;

import org.jspecify.annotations.NullMarked;
