package org.daybook.vault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Target;

/// Marks the test that verifies one numbered invariant of a class comment; `InvariantsTest` counts them.
@Target(ElementType.METHOD)
@Repeatable(Invariant.All.class)
@interface Invariant {
    Class<?> of();

    int number();

    @Target(ElementType.METHOD)
    @interface All {
        Invariant[] value();
    }
}
