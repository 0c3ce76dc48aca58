/// The window: `MainWindow` shows the sign-in screens while the store is locked and `Screens` while it is open; when it locks,
/// what unsaved input is kept, and the settings of this computer.
@NullMarked
package org.daybook.app;

import org.jspecify.annotations.NullMarked;
