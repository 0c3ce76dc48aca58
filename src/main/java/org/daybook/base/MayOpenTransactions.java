package org.daybook.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An exception to the rule that only the Gate opens a transaction, with its reason.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface MayOpenTransactions {
    /// Returns why the Gate cannot do it.
    String because();
}
