package io.breakeragent.rejection;

import java.lang.ref.WeakReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rejection has to fit: the signature of a woven method. Types are binary names, {@code
 * java.lang.String}, {@code int}, {@code byte[]}.
 *
 * @param name class, method and parameters as people read them
 * @param parameters the types of its parameters
 * @param declaredExceptions the types of its throws clause
 * @param loader the class loader of the woven class, null for the boot loader; held weakly
 */
public record MethodShape(
    String name,
    boolean isStatic,
    List<String> parameters,
    String returnType,
    List<String> declaredExceptions,
    @Nullable WeakReference<ClassLoader> loader) {}
