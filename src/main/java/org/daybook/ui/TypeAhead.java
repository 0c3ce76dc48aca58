package org.daybook.ui;

import java.text.Collator;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/// Chooses in a closed list by the first letter: the same letter again goes on to the next entry that begins with it.
public final class TypeAhead {
    private TypeAhead() {}

    /// Lets a list be chosen from so. Its converter is set already.
    public static <T> void on(ComboBox<T> list) {
        list.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            var typed = key.getCharacter();
            if (!typed.isBlank() && Character.isLetterOrDigit(typed.codePointAt(0))) {
                next(list, typed);
            }
        });
    }

    private static <T> void next(ComboBox<T> list, String letter) {
        var alike = Collator.getInstance(Locale.ROOT);
        alike.setStrength(Collator.PRIMARY);
        int many = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        for (int step = 1; step <= many; step++) {
            var one = list.getItems().get(Math.floorMod(now + step, many));
            var words = list.getConverter().toString(one);
            if (!words.isEmpty() && alike.equals(words.substring(0, 1), letter)) {
                list.getSelectionModel().select(one);
                return;
            }
        }
    }
}
