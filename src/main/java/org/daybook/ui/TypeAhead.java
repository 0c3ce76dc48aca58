package org.daybook.ui;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Selects by typing in every non-editable list of a window, open or closed: "rom" selects Romania. The same letter again moves
/// to the next entry that begins with it; Backspace starts over. JavaFX's own lists support only the arrow keys. On the screen
/// thread.
public final class TypeAhead {
    /// After a pause of this length the next letter begins a new word.
    private static final Duration PAUSE = Duration.seconds(1.2);

    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    /// The list being typed in. A list references its page, and a page its content: after a lock none of that may stay in
    /// memory.
    private WeakReference<ComboBox<?>> where = new WeakReference<>(null);

    private TypeAhead() {
        pause.setOnFinished(_ -> typed.setLength(0));
    }

    /// Limits a list to the arrow keys: each selection in it takes effect immediately, and a letter would make an unintended
    /// one.
    public static void off(ComboBox<?> list) {
        list.getProperties().put(TypeAhead.class, false);
    }

    /// Handles the keys of a window.
    ///
    /// @param root the topmost node of its scene
    static void in(Node root) {
        var keys = new TypeAhead();
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, keys::spaceInsideWord);
        root.addEventFilter(KeyEvent.KEY_TYPED, keys::type);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.BACK_SPACE) {
            typed.setLength(0);
        }
        spaceInsideWord(key);
    }

    /// A space opens the list, unless it is inside a name such as "South Africa".
    private void spaceInsideWord(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE && !typed.isEmpty() && list(key).filter(this::isHere).isPresent()) {
            key.consume();
        }
    }

    private void type(KeyEvent key) {
        list(key).ifPresent(list -> {
            if (!isHere(list)) {
                typed.setLength(0);
                where = new WeakReference<>(list);
            }
            var letter = key.getCharacter();
            boolean printable = !letter.isEmpty() && letter.codePointAt(0) >= ' ' && letter.codePointAt(0) != 127;
            if (printable && !key.isShortcutDown() && !key.isAltDown() && !(typed.isEmpty() && letter.isBlank())) {
                typed.append(letter);
                pause.playFromStart();
                choose(list);
            }
        });
    }

    private static Optional<ComboBox<?>> list(Event event) {
        return event.getTarget() instanceof ComboBox<?> list && !list.isEditable() && !list.isDisabled()
                && !list.getProperties().containsKey(TypeAhead.class)
                        ? Optional.of(list)
                        : Optional.empty();
    }

    private boolean isHere(ComboBox<?> list) {
        return where.get() == list;
    }

    private <T> void choose(ComboBox<T> list) {
        var start = WordStarts.plain(typed.toString());
        if (start.isEmpty()) {
            return;
        }
        var words = list.getItems().stream().map(one -> WordStarts.plain(words(list, one))).toList();
        int now = list.getSelectionModel().getSelectedIndex();
        var whole = start.length() > 1 ? first(words, 0, word -> word.startsWith(start)) : Optional.<Integer>empty();
        whole.or(() -> start.codePoints().distinct().count() == 1
                ? first(words, now + 1, word -> word.startsWith(start.substring(0, 1)))
                : Optional.empty())
                .or(() -> first(words, 0, word -> WordStarts.fit(word, start)))
                .ifPresent(index -> select(list, index));
    }

    /// Returns the first match from an index on, wrapping around.
    private static Optional<Integer> first(List<String> words, int from, Predicate<String> fits) {
        return IntStream.range(0, words.size()).map(step -> (from + step) % words.size())
                .filter(index -> fits.test(words.get(index))).boxed().findFirst();
    }

    private static <T> String words(ComboBox<T> list, @Nullable T one) {
        return Optional.ofNullable(list.getConverter().toString(one)).orElse("");
    }

    private static void select(ComboBox<?> list, int index) {
        list.getSelectionModel().select(index);
        if (list.isShowing() && list.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof ListView<?> shown) {
            shown.scrollTo(index);
        }
    }
}
