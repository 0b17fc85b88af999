package com.acme.shop;

/** What the shop calls; fails if it is asked for {@code fail}. */
class Inventory {

  int stockOf(String article) {
    if (article.equals("fail")) {
      throw new IllegalStateException("no connection");
    }
    return article.length();
  }
}
