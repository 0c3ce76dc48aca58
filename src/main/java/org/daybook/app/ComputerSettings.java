package org.daybook.app;

import org.daybook.signin.Settings;
import org.daybook.signin.SettingsFile;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.daybook.ui.Appearance;
import org.daybook.ui.HideKey;
import org.daybook.ui.Texts;

/// The [Settings] of this computer while the window is there: whatever is chosen in it is written down at once. On the
/// screen thread.
final class ComputerSettings {
    private final SettingsFile file;
    private final Texts texts;
    private final Appearance look;
    private final ObjectProperty<HideKey> hideKey;
    private Settings now;

    /// @param look is made to look as it did when the window was last there
    ComputerSettings(SettingsFile file, Appearance look) {
        this.file = file;
        this.look = look;
        now = file.load();
        texts = new Texts(now.language());
        hideKey = new SimpleObjectProperty<>(now.hideKey());
        look.themeProperty().set(now.theme());
        look.zoomProperty().set(now.zoom());
        rememberChanges();
    }

    private void rememberChanges() {
        texts.language().addListener((_, _, locale) -> remember(now.speaking(locale)));
        ChangeListener<Object> looks = (_, _, _) -> remember(
                now.looking(look.themeProperty().get(), look.zoomProperty().get()));
        look.themeProperty().addListener(looks);
        look.zoomProperty().addListener(looks);
        hideKey.addListener((_, _, key) -> remember(now.hidingBy(key)));
    }

    /// What is remembered now.
    Settings now() {
        return now;
    }

    /// Remembers something else from now on.
    void remember(Settings other) {
        now = other;
        file.save(other);
    }

    /// In the language of the screens.
    Texts texts() {
        return texts;
    }

    /// Light or dark, and how large.
    Appearance look() {
        return look;
    }

    /// The key that hides the screen.
    ObjectProperty<HideKey> hideKey() {
        return hideKey;
    }
}
