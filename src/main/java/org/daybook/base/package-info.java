/// A handful of value types that every room may use: problems of fields, refusals, periods. Depends on nothing but the JDK.
@NullMarked
package org.daybook.base;

import org.jspecify.annotations.NullMarked;
