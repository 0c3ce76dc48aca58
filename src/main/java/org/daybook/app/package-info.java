/// Where the house is put together: `SignIn` (locked), `OpenSite` (rooms, no JavaFX), `Screens` (their windows), and the
/// settings of this computer.
@NullMarked
package org.daybook.app;

import org.jspecify.annotations.NullMarked;
