/// What screens share, without any feature: texts in each language, the one way from a controller to its FXML, navigation
/// between places, work in the background, dialogs, the frame around every screen, the appearance, a few controls.
///
/// Uses only `base`. Every room that has a screen may use it. Except for [Texts] and [Place], all of it belongs to the screen
/// thread.
@NullMarked
package org.daybook.ui;

import org.jspecify.annotations.NullMarked;
