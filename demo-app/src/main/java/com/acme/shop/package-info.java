/** The shop: an application like any other, with no idea of breakers or agents. */
@NullMarked
package com.acme.shop;

import org.jspecify.annotations.NullMarked;
