/// What can be wrong with the layout of a window, found by walking its scene.
@NullMarked
package org.daybook.packaged.lint;

import org.jspecify.annotations.NullMarked;
