/// What tests of several rooms share.
@NullMarked
package org.daybook.testing;

import org.jspecify.annotations.NullMarked;
