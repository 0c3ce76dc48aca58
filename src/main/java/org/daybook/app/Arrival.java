package org.daybook.app;

import java.nio.file.Path;
import java.util.Optional;
import org.daybook.ui.Place;

/// The empty screen behind a locked one, for whoever may go on where she was: whoever made her unlock sees nothing.
///
/// @param kept where a restore that was made just now keeps the store that was here before
public record Arrival(Optional<Path> kept) implements Place {}
