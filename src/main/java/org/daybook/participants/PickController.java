package org.daybook.participants;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// A long list in which one types to find: "rom" chooses Romania, also while the list is closed. Backspace starts
/// over; Delete leaves the question open again.
final class PickController {
    /// After so long a pause the next letter begins a new word.
    private static final Duration PAUSE = Duration.seconds(1.2);

    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Runnable changed = () -> {};
    private boolean filling;

    @FXML
    private ComboBox<ListChoice> pick;

    @FXML
    private void initialize() {
        pick.setButtonCell(new Shown());
        pause.setOnFinished(_ -> typed.setLength(0));
        pick.addEventFilter(KeyEvent.KEY_PRESSED, this::edit);
        pick.addEventFilter(KeyEvent.KEY_RELEASED, this::spaceInsideWord);
        pick.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        pick.valueProperty().addListener((_, _, _) -> tell());
    }

    /// The list itself, to be named.
    ComboBox<ListChoice> list() {
        return pick;
    }

    /// Sets what may be chosen.
    ///
    /// @param open    the entry that leaves the question open
    /// @param choices in their order
    void options(String open, List<ListChoice> choices) {
        pick.getItems().setAll(new ListChoice("", open));
        pick.getItems().addAll(choices);
        pick.setVisibleRowCount(Math.min(12, choices.size() + 1));
    }

    /// Chooses by code; a code that is not in the list, or none, leaves it open.
    void choose(Optional<String> code) {
        filling = true;
        pick.setValue(code.flatMap(wanted -> pick.getItems().stream()
                .filter(choice -> choice.code().equals(wanted)).findFirst()).orElse(null));
        filling = false;
    }

    /// Chooses by code; one that is not in the list is added as what it is, so that nobody loses it by saving.
    void chooseAsStored(Optional<String> code) {
        code.filter(stored -> pick.getItems().stream().noneMatch(choice -> choice.code().equals(stored)))
                .ifPresent(stored -> pick.getItems().add(new ListChoice(stored, stored)));
        choose(code);
    }

    /// The code of what is chosen, if anything.
    Optional<String> chosen() {
        return Optional.ofNullable(pick.getValue()).map(ListChoice::code).filter(code -> !code.isEmpty());
    }

    /// Calls this whenever the worker chooses.
    void onChange(Runnable listener) {
        changed = listener;
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    private void edit(KeyEvent key) {
        if (key.getCode() == KeyCode.BACK_SPACE) {
            typed.setLength(0);
        } else if (key.getCode() == KeyCode.DELETE) {
            typed.setLength(0);
            pick.setValue(null);
        }
        spaceInsideWord(key);
    }

    /// A space opens the list, unless it stands inside a name such as "South Africa".
    private void spaceInsideWord(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE && !typed.isEmpty()) {
            key.consume();
        }
    }

    private void type(KeyEvent key) {
        var letter = key.getCharacter();
        boolean printable = !letter.isEmpty() && letter.codePointAt(0) >= ' ' && letter.codePointAt(0) != 127;
        if (!printable || key.isControlDown() || key.isAltDown() || typed.isEmpty() && letter.isBlank()) {
            return;
        }
        typed.append(letter);
        pause.playFromStart();
        find(plain(typed.toString())).ifPresent(this::select);
    }

    private Optional<ListChoice> find(String start) {
        var choices = pick.getItems().stream().skip(1).toList();
        return choices.stream().filter(choice -> plain(choice.name()).startsWith(start)).findFirst()
                .or(() -> choices.stream().filter(choice -> plain(choice.name()).contains(start)).findFirst());
    }

    private void select(ListChoice choice) {
        pick.setValue(choice);
        if (pick.isShowing() && pick.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof ListView<?> list) {
            list.scrollTo(pick.getItems().indexOf(choice));
        }
    }

    /// An open question looks like an empty field.
    private static final class Shown extends ListCell<ListChoice> {
        @Override
        protected void updateItem(ListChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null || choice.code().isEmpty() ? "" : choice.name());
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
