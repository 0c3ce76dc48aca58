/// The open store and every room in it, without a window: `SignIn` creates, opens and restores stores, `OpenSite` assembles the
/// rooms.
@NullMarked
package org.daybook.site;

import org.jspecify.annotations.NullMarked;
