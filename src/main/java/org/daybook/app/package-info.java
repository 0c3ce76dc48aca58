/// The window: `MainWindow` shows the screens of signing in while the store is locked and `Screens` while it is open; when it
/// locks, what is kept half typed, and the settings of this computer.
@NullMarked
package org.daybook.app;

import org.jspecify.annotations.NullMarked;
