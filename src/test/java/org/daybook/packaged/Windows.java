package org.daybook.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Where windows of the packaged program open, and with which store.
///
/// @param display such as `:90`
/// @param store   copied for each journey
record Windows(String display, PackagedStore store) {
    /// Returns the environment of a separate user whose home is empty.
    Map<String, String> environment(Path place) throws IOException {
        var home = Files.createDirectories(place.resolve("user"));
        return Map.of("DISPLAY", display, "TZ", "Europe/Rome", "LC_ALL", "C.UTF-8", "HOME", home.toString(),
                "XDG_CONFIG_HOME", home.resolve("config").toString(), "XDG_DATA_HOME", home.resolve("data").toString(),
                // System dialogs would report what they remember to a service that does not exist, and complain.
                "GSETTINGS_BACKEND", "memory", "NO_AT_BRIDGE", "1");
    }

    /// Returns the same with another store.
    Windows with(Path other) {
        return new Windows(display, new PackagedStore(other, store.cards()));
    }

    /// Takes the program through a journey and checks what applies to every journey.
    ///
    /// @param place an empty folder for its home
    Walked walk(Class<? extends Journey> journey, Walked.View view, Path place)
            throws IOException, InterruptedException {
        var walked = Walked.through(journey, view, this, place);
        walked.isWell();
        return walked;
    }
}
