package org.daybook.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// Asks once what each word means that the program does not know. A choice is read as soon as its list is closed or left.
final class ImportWordsController {
    private static final int LETTERS_SHOWN = 60;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

    private final Ui ui;
    private @Nullable ImportModel model;
    private Optional<TriedImport> shown = Optional.empty();
    private List<UnknownWord> words = List.of();
    private final Map<UnknownWord, WordChoice> choices = new LinkedHashMap<>();
    /// The word whose list had the focus when a choice was read.
    private Optional<UnknownWord> focused = Optional.empty();

    @FXML
    private Card card;
    @FXML
    private Label more;
    @FXML
    private VBox rows;

    ImportWordsController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(card, more)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        card.setVisible(false);
    }

    void begin(ImportModel of) {
        model = of;
    }

    private ImportModel model() {
        return Objects.requireNonNull(model, "begin first");
    }

    /// Shows the content of the model.
    ///
    /// @return whether the focus went back to the word that was chosen last
    boolean show() {
        var tried = model().tried().filter(_ -> model().result().isEmpty());
        if (tried.equals(shown)) {
            return false;
        }
        shown = tried;
        words = tried.map(found -> model().words(found.words().first())).orElse(List.of());
        card.setVisible(!words.isEmpty());
        choices.clear();
        tried.ifPresent(found -> {
            int all = found.words().count();
            more.setText(ui.texts().say("exchange.import-words.more", found.words().first().size(), all));
            more.setVisible(found.words().first().size() < all);
            var labels = SheetLabels.shown(found.check().plan().sheets());
            boolean several = found.check().plan().sheets().size() > 1;
            var known = ChoiceWords.of(ui.texts());
            words.forEach(word -> choices.put(word, new WordChoice(word, known,
                    several ? labels.of(word.source()) : "")));
        });
        rows.getChildren().setAll(choices.values().stream().map(choice -> choice.field).toList());
        var last = focused.flatMap(word -> words.stream().filter(word::isSame).findFirst()).map(choices::get);
        if (tried.isPresent()) {
            focused = Optional.empty();
        }
        last.ifPresent(choice -> choice.list.requestFocus());
        return last.isPresent();
    }

    /// Reads a choice whose list is not left yet.
    void takeTyped() {
        List.copyOf(choices.values()).forEach(WordChoice::take);
    }

    /// Returns the word whose list has the focus.
    private Optional<UnknownWord> focusedNow() {
        var owner = Optional.ofNullable(rows.getScene()).map(scene -> scene.getFocusOwner());
        return choices.entrySet().stream().filter(one -> owner.filter(one.getValue().list::equals).isPresent())
                .map(Map.Entry::getKey).findFirst();
    }

    /// One word with the list of its meanings. While a list is open or the arrow keys go through it, nothing is read yet.
    private final class WordChoice {
        private final UnknownWord word;
        private final Field field = new Field();
        private final ComboBox<Optional<String>> list = new ComboBox<>();
        private Optional<String> taken;

        WordChoice(UnknownWord word, ChoiceWords known, String sheet) {
            this.word = word;
            taken = model().meaning(word);
            list.setConverter(new ChosenWords<>(code -> code.map(one -> said(known, one))
                    .orElseGet(() -> ui.texts().say(word.stays()
                            ? "exchange.import-words.empty"
                            : "exchange.import-words.rows-out"))));
            list.getItems().setAll(Stream.of(Stream.of(Optional.<String>empty()),
                    Stream.of(Optional.of("")).filter(_ -> !word.needed() && !word.stays()),
                    known.codes(word.field()).stream().map(Optional::of)).flatMap(some -> some).toList());
            list.setValue(taken);
            list.setId("word-" + word.field().code() + "-" + NO_LETTERS.matcher(word.key()).replaceAll("-"));
            list.disableProperty().bind(model().running());
            list.valueProperty().addListener((_, _, _) -> {
                if (!list.isShowing() && !list.isFocused()) {
                    take();
                }
            });
            list.setOnHidden(_ -> take());
            list.focusedProperty().addListener((_, _, now) -> {
                if (!now && !list.isShowing()) {
                    take();
                }
            });
            list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !list.isShowing()) {
                    take();
                }
            });
            var what = ui.texts().of("exchange", word.field());
            var label = ui.texts().say("exchange.import-words.word",
                    sheet.isEmpty() ? what : ui.texts().say("exchange.import-words.of-sheet", sheet, what),
                    shortened(word.text()), word.rows());
            list.setAccessibleText(label);
            field.setLabel(label);
            field.setContent(list);
        }

        private String said(ChoiceWords known, String code) {
            if (code.isEmpty()) {
                return ui.texts().say("exchange.import-words.empty");
            }
            boolean marks = word.field() == ImportField.PRESENT || word.field() == ImportField.ABSENT;
            boolean came = code.equals("yes") == (word.field() == ImportField.PRESENT);
            return marks
                    ? ui.texts().say(came ? "exchange.import-check.letter-came" : "exchange.import-check.letter-away")
                    : known.word(word.field(), code);
        }

        void take() {
            var now = Optional.ofNullable(list.getValue()).orElse(taken);
            // A list that is disabled meanwhile, or no longer shown, is left without having been changed again.
            if (!now.equals(taken) && !model().running().get() && list.getScene() != null) {
                taken = now;
                focused = focusedNow();
                model().answer(word, now);
            }
        }
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LETTERS_SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, LETTERS_SHOWN)) + "…"
                : text;
    }
}
