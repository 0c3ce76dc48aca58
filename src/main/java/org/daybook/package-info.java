/// Where the program starts. Nothing uses this package.
@NullMarked
package org.daybook;

import org.jspecify.annotations.NullMarked;
