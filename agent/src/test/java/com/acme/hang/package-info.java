/** An application whose calls do not return. */
@NullMarked
package com.acme.hang;

import org.jspecify.annotations.NullMarked;
