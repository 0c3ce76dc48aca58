package org.daybook.app;

import org.daybook.signin.Settings;
import org.daybook.signin.SettingsFile;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.daybook.ui.Appearance;
import org.daybook.ui.HideKey;
import org.daybook.ui.Texts;

/// The [Settings] of this computer while the window exists: every choice is stored immediately. On the screen thread.
final class ComputerSettings {
    private final SettingsFile file;
    private final Texts texts;
    private final Appearance look;
    private final ObjectProperty<HideKey> hideKey;
    private Settings now;

    /// @param look is set to the appearance when the window last existed
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

    /// Returns the current settings.
    Settings now() {
        return now;
    }

    /// Stores other settings.
    void remember(Settings other) {
        now = other;
        file.save(other);
    }

    /// Returns the texts in the language of the screens.
    Texts texts() {
        return texts;
    }

    /// Returns the theme and zoom.
    Appearance look() {
        return look;
    }

    /// Returns the key that hides the screen.
    ObjectProperty<HideKey> hideKey() {
        return hideKey;
    }
}
