/// The packaged program under test: started as people start it, on a real display, and observed from outside and inside.
@NullMarked
package org.daybook.packaged;

import org.jspecify.annotations.NullMarked;
