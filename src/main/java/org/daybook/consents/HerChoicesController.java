package org.daybook.consents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Ui;

/// Her choices, turned to her: one row for each purpose, and one for each organisation. Every answer is recorded by the same
/// actions as on the tab of her record.
final class HerChoicesController implements ConsentsScreens.HerChoices {
    private final Ui ui;
    private final Ledger ledger;
    private final OnceEach saving;
    private final Sentences sentences;
    private final ComboBox<Locale> language = new ComboBox<>();
    private SpokenWording hers;
    private Allowed allowed = new Allowed(false, false, false);
    private Optional<ConsentsScreens.Whose> whose = Optional.empty();
    private Optional<ConsentPage> page = Optional.empty();
    private Consumer<ConsentScreenWords> spoken = _ -> {};
    private Runnable changed = () -> {};

    @FXML
    private VBox root;
    @FXML
    private MessageLine message;
    @FXML
    private VBox rows;

    HerChoicesController(Ui ui, Ledger ledger, Sentences sentences) {
        this.ui = ui;
        this.ledger = ledger;
        this.saving = new OnceEach(ui.background());
        this.sentences = sentences;
        hers = sentences.nearest(Optional.empty(), ui.texts().locale());
    }

    @FXML
    private void initialize() {
        new LanguageListController(sentences).fill(language);
        language.setId("her-language");
        language.setAccessibleText(ui.texts().say("consents.door.language"));
        language.valueProperty().addListener((_, _, chosen) -> speak(Optional.of(chosen.getLanguage())));
    }

    @Override
    public void show(ConsentsScreens.Whose her, ConsentPage now, ConsentsScreens.Locking record) {
        whose = Optional.of(her);
        page = Optional.of(now);
        var may = Allowed.by(ledger);
        allowed = new Allowed(may.record() && record == ConsentsScreens.Locking.OPEN, may.withdraw(), false);
        speak(her.language());
        language.setValue(hers.locale());
    }

    private void speak(Optional<String> code) {
        hers = sentences.nearest(code, ui.texts().locale());
        root.setNodeOrientation(
                hers.fromRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        page.ifPresent(this::fill);
        spoken.accept(new ConsentScreenWords(hers));
    }

    private void fill(ConsentPage now) {
        var shown = shown(now).stream().map(state -> row(now, state)).toList();
        rows.getChildren().setAll(shown.stream().map(HerChoiceController::row).toList());
        shown.stream().filter(HerChoiceController::mayChange).findFirst().ifPresent(HerChoiceController::focus);
    }

    /// Returns each purpose; the single row for all organisations is replaced by one for each, once she was asked about one.
    private static List<ConsentState> shown(ConsentPage now) {
        return now.states().stream()
                .flatMap(state -> state.purpose() == Purpose.REFERRAL && !now.referrals().isEmpty()
                        ? now.referrals().stream()
                        : Stream.of(state))
                .toList();
    }

    private HerChoiceController row(ConsentPage now, ConsentState state) {
        var row = HerChoiceController.make(ui.views());
        var undo = now.mayUndo(state.purpose(), sharing(state))
                ? HerChoiceController.Undo.OFFERED
                : HerChoiceController.Undo.OVER;
        row.show(new HerChoiceController.Shown(state, hers, now.staff(), allowed, undo));
        row.onAnswer(this::answer, this::withdraw, this::undo);
        return row;
    }

    private void answer(ConsentState before, Answer answer, Heard heard) {
        whose.ifPresent(her -> act("answer " + answer,
                () -> ledger.answer(her.id(), RecordedAnswer.of(before.purpose(), answer, heard)), before,
                "page.kept"));
    }

    private void withdraw(ConsentState before) {
        whose.ifPresent(her -> act("withdraw",
                () -> ledger.withdraw(her.id(), before.purpose(), sharing(before)), before, "page.taken-back"));
    }

    private void undo(ConsentState before) {
        whose.ifPresent(her -> act("undo", () -> ledger.undo(her.id(), before.purpose(), sharing(before)), before,
                "page.undone"));
    }

    private static Optional<Sharing> sharing(ConsentState state) {
        return state.newest().flatMap(ConsentEvent::sharing);
    }

    private void act(String what, Supplier<ConsentPage> deed, ConsentState before, String sentence) {
        message.clear();
        saving.run(what + " " + key(before), deed, now -> {
            page = Optional.of(now);
            int place = shown(now).stream().map(HerChoicesController::key).toList().indexOf(key(before));
            var row = row(now, shown(now).get(place));
            rows.getChildren().set(place, row.row());
            row.done(sentence);
            changed.run();
        }, (Refusal refusal) -> message.warn(ui.texts().say(refusal.key())));
    }

    /// Returns the key of a row: its purpose, and its organisation if it has one.
    private static String key(ConsentState state) {
        return state.purpose().code()
                + sharing(state).map(sharing -> " " + sharing.key()).orElse("");
    }

    @Override
    public void onLanguage(Consumer<ConsentScreenWords> listener) {
        spoken = listener;
        listener.accept(new ConsentScreenWords(hers));
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public Node language() {
        return language;
    }

    @Override
    public Parent view() {
        return root;
    }
}
