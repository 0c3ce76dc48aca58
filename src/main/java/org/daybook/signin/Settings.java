package org.daybook.signin;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.daybook.ui.Appearance.Theme;
import org.daybook.ui.HideKey;

/// What this computer remembers between two starts. No name, no list of files: one store, and the look of the window.
///
/// @param language language of the screens
/// @param theme    light or dark
/// @param zoom     size of everything, in per cent
/// @param store    folder of the store that is opened here, once there is one
/// @param computer one letter A to Z, the mark of this computer on the cards it gives; empty before its first site, and after
///                 this was lost: then it is read from the store that is opened here
/// @param hideKey  the key that hides the screen
/// @param window   the last place of the window, once there was one
public record Settings(Locale language, Theme theme, int zoom, Optional<Path> store, Optional<String> computer,
        HideKey hideKey, Optional<WindowPlace> window) {
    /// The letter of a computer if no other was chosen for its site.
    public static final String FIRST_COMPUTER = "A";

    /// Returns the settings before anything was chosen.
    public static Settings atFirst() {
        return new Settings(Locale.getDefault(), Theme.LIGHT, 100, Optional.empty(), Optional.empty(),
                HideKey.USUAL, Optional.empty());
    }

    /// Returns the same in another language.
    public Settings speaking(Locale other) {
        return new Settings(other, theme, zoom, store, computer, hideKey, window);
    }

    /// Returns the same in another theme and another size, in per cent.
    public Settings looking(Theme other, int size) {
        return new Settings(language, other, size, store, computer, hideKey, window);
    }

    /// Returns the same with the store of this folder, opened by the computer of this letter.
    public Settings keeping(Path folder, String mark) {
        return new Settings(language, theme, zoom, Optional.of(folder), Optional.of(mark), hideKey, window);
    }

    /// Returns the same with the store of this folder.
    public Settings keeping(Path folder) {
        return new Settings(language, theme, zoom, Optional.of(folder), computer, hideKey, window);
    }

    /// Returns the same without a store.
    public Settings withoutStore() {
        return new Settings(language, theme, zoom, Optional.empty(), computer, hideKey, window);
    }

    /// Returns the same with another key that hides.
    public Settings hidingBy(HideKey other) {
        return new Settings(language, theme, zoom, store, computer, other, window);
    }

    /// Returns the same with the window at another place.
    public Settings standing(WindowPlace other) {
        return new Settings(language, theme, zoom, store, computer, hideKey, Optional.of(other));
    }
}
