package org.daybook.packaged;

import java.io.IOException;
import java.nio.file.Path;

/// Where windows of the packaged program open, and with which store.
///
/// @param display such as `:90`
/// @param store   copied for each journey
record Windows(String display, PackagedStore store) {
    /// Takes the program through a journey and holds it to what every journey is held to.
    ///
    /// @param place an empty folder for its home
    Walked walk(Class<? extends Journey> journey, Walked.View view, Path place)
            throws IOException, InterruptedException {
        var walked = Walked.through(journey, view, this, place);
        walked.isWell();
        return walked;
    }
}
