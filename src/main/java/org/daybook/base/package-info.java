/// A handful of value types that every room may use: what is wrong with a field, what the house refuses, periods.
/// Depends on nothing but the JDK.
@NullMarked
package org.daybook.base;

import org.jspecify.annotations.NullMarked;
