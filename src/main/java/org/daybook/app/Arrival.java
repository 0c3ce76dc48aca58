package org.daybook.app;

import java.nio.file.Path;
import java.util.Optional;
import org.daybook.ui.Place;

/// The empty screen after unlocking, for somebody who may continue where she was: if she was made to unlock, nothing is
/// visible.
///
/// @param kept where a restore that was just made keeps the store that was here before
public record Arrival(Optional<Path> kept) implements Place {}
