package org.daybook.exchange;

import java.util.Optional;
import java.util.Set;

/// A sheet that is made of another one, as a part of it or in another order. What is not stated otherwise is that of the other.
interface DerivedSheet extends SourceSheet {
    /// Returns the sheet of which it is made.
    SourceSheet source();

    @Override
    default SourceSheet whole() {
        return source().whole();
    }

    @Override
    default String file() {
        return source().file();
    }

    @Override
    default String name() {
        return source().name();
    }

    @Override
    default boolean hidden() {
        return source().hidden();
    }

    @Override
    default boolean isExported() {
        return source().isExported();
    }

    @Override
    default Set<String> notices() {
        return source().notices();
    }

    @Override
    default Optional<TextForm> form() {
        return source().form();
    }
}
