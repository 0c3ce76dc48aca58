/// The four empowerment paths, the groups on them and who is on which, with each woman's goal in her own words.
@NullMarked
package org.daybook.paths;

import org.jspecify.annotations.NullMarked;
