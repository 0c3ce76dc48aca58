/// The open store and every room in it, without a window: `SignIn` makes, opens and restores stores, `OpenSite` puts the rooms
/// together.
@NullMarked
package org.daybook.site;

import org.jspecify.annotations.NullMarked;
