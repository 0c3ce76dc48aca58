package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The one key that hides the screen, wherever the focus is. It is a single key: nobody finds two keys at once when somebody
/// walks in.
///
/// @param code one of [#OFFERED]
public record HideKey(KeyCode code) {
    /// The keys that no screen, field or operating system uses for anything else. F1 to F4 count visitors at the door and list
    /// the keys, F10 opens menus on some systems.
    public static final List<HideKey> OFFERED = List.of(KeyCode.F5, KeyCode.F6, KeyCode.F7, KeyCode.F8, KeyCode.F9,
            KeyCode.F11, KeyCode.F12, KeyCode.PAUSE).stream().map(HideKey::new).toList();
    /// F9.
    public static final HideKey USUAL = new HideKey(KeyCode.F9);

    /// Returns the key as stored in the settings, for example `F9`.
    public String written() {
        return code.getName();
    }

    /// Returns the stored key, if it is one that may hide.
    public static Optional<HideKey> of(String written) {
        return OFFERED.stream().filter(key -> key.written().equals(written)).findFirst();
    }

    /// Returns the key alone, without Ctrl, Alt or Shift.
    public KeyCombination combination() {
        return new KeyCodeCombination(code);
    }
}
