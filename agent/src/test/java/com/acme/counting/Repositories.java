package com.acme.counting;

/** Generic and covariant overrides: each has a bridge method that calls the real one. */
class Repositories {

  interface Repository<K, V> {
    V find(K key);
  }

  static class Stock implements Repository<String, Integer> {
    @Override
    public Integer find(String key) {
      return key.length();
    }
  }

  static class Prices implements Repository<String, Integer> {
    @Override
    public Integer find(String key) {
      return key.length();
    }
  }

  static class Maker {
    Object make() {
      return "any";
    }
  }

  static class StringMaker extends Maker {
    @Override
    String make() {
      return "text";
    }
  }

  private Repositories() {}
}
