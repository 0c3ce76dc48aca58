package org.daybook.consents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Everything she was asked and answered, on her record: what is asked at the door on top, the rest folded until it is needed.
/// Every answer is saved immediately.
final class ConsentsTabController implements ConsentsScreens.Tab {
    /// @param sentences what is read to her
    /// @param printing  prints it
    record Means(Sentences sentences, Printing printing) {}

    private final Ui ui;
    private final Ledger ledger;
    private final Means means;
    private final OnceEach saving;
    private final PurposeWords words;
    private SpokenWording heard;
    private List<ConsentRowController> rows = List.of();
    private Optional<ConsentsScreens.Whose> whose = Optional.empty();
    private Optional<ConsentPage> page = Optional.empty();
    private Consumer<ConsentPage> changed = _ -> {};

    @FXML
    private VBox root;
    @FXML
    private MessageLine message;
    @FXML
    private ComboBox<Locale> language;
    @FXML
    private Button print;
    @FXML
    private VBox door;
    @FXML
    private HeardController heardController;
    @FXML
    private AssentController assentController;
    @FXML
    private Label again;
    @FXML
    private Label age;
    @FXML
    private Card neededCard;
    @FXML
    private VBox needed;
    @FXML
    private Card referralsCard;
    @FXML
    private ReferralsController referralsController;
    @FXML
    private Card overridingCard;
    @FXML
    private OverridingController overridingController;
    @FXML
    private Card historyCard;
    @FXML
    private VBox history;

    ConsentsTabController(Ui ui, Ledger ledger, Means means) {
        this.ui = ui;
        this.ledger = ledger;
        this.means = means;
        this.saving = new OnceEach(ui.background());
        this.words = new PurposeWords(ui.texts());
        this.heard = means.sentences().nearest(Optional.empty(), ui.texts().locale());
    }

    @FXML
    private void initialize() {
        var atTheDoor = rows(Purpose.AT_THE_DOOR, 1);
        var whenNeeded = rows(Purpose.whenNeeded().toList(), atTheDoor.size() + 1);
        rows = Stream.concat(atTheDoor.stream(), whenNeeded.stream()).toList();
        door.getChildren().setAll(atTheDoor.stream().map(ConsentRowController::row).toList());
        needed.getChildren().setAll(whenNeeded.stream().map(ConsentRowController::row).toList());
        new LanguageListController(means.sentences()).fill(language);
        language.valueProperty().addListener((_, _, chosen) -> read(Optional.of(chosen.getLanguage())));
        Stream.of(neededCard, referralsCard, overridingCard, historyCard).forEach(this::foldable);
        List.of(print, again, age).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        Acting forParts = (what, deed, sentence, then) -> act(what, deed, _ -> sentence, then);
        referralsController.begin(new ReferralsController.Around(forParts, this::heard));
        overridingController.begin(forParts);
    }

    private List<ConsentRowController> rows(List<Purpose> purposes, int first) {
        return IntStream.range(0, purposes.size()).mapToObj(i -> {
            var row = ConsentRowController.make(ui.views(), first + i, purposes.get(i));
            row.onAnswer(answer -> answer(row.purpose(), answer), () -> withdraw(row.purpose()));
            row.onUndo(() -> undo(row.purpose()));
            return row;
        }).toList();
    }

    private void foldable(Card card) {
        var link = new Hyperlink(ui.texts().say("consents.tab.unfold"));
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setId(card.getId() + "-fold");
        link.setOnAction(_ -> {
            card.setFolded(!card.isFolded());
            link.setText(ui.texts().say(card.isFolded() ? "consents.tab.unfold" : "consents.tab.fold"));
        });
        card.setTail(link);
        card.setFolded(true);
    }

    @Override
    public void show(ConsentsScreens.Whose her, ConsentPage now) {
        whose = Optional.of(her);
        heardController.staff(now.staff());
        var allowed = Allowed.by(ledger);
        print.setVisible(allowed.record());
        referralsController.allow(her.id(), allowed);
        overridingController.allow(her.id(), allowed);
        heardController.allow(allowed);
        rows.forEach(row -> row.allow(allowed));
        show(now);
        read(her.language());
    }

    @Override
    public void again(ConsentPage now) {
        show(now);
    }

    private Heard heard() {
        return heardController.heard().by(assentController.assent());
    }

    private void show(ConsentPage now) {
        page = Optional.of(now);
        girl(now);
        rows.forEach(row -> row.stored(now.state(row.purpose()), now));
        neededCard.setNote(ui.texts().say("consents.tab.given",
                Purpose.whenNeeded().filter(purpose -> now.state(purpose).holds()).count()));
        referralsController.show(now);
        referralsCard.setNote(ui.texts().say("consents.tab.given",
                now.referrals().stream().filter(ConsentState::holds).count()));
        overridingController.show(now);
        overridingCard.setVisible(overridingController.hasAnything());
        overridingCard.setManaged(overridingCard.isVisible());
        history.getChildren().setAll(now.history().stream()
                .map(event -> PastRowController.make(words, event, now)).toList());
        historyCard.setNote(ui.texts().number(now.history().size()));
    }

    /// Shows what applies to somebody under 18, or who was until recently.
    private void girl(ConsentPage now) {
        boolean record = ledger.mayRecord();
        assentController.show(now.girl().filter(_ -> record));
        age.setVisible(record && now.girlhood().isEmpty());
        var renewal = now.renewal();
        again.setVisible(renewal.isPresent());
        renewal.ifPresent(one -> again.setText(words.again(one, now.moment().today())));
    }

    @Override
    public void onChange(Consumer<ConsentPage> listener) {
        changed = listener;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public Unsaved unsaved() {
        return Unsaved.NOTHING.with("referral", referralsController.unsaved())
                .with("overriding", overridingController.inputs().unsaved()).with("assent", assentController.unsaved());
    }

    @Override
    public void resume(Unsaved unsaved) {
        referralsController.resume(unsaved.part("referral"));
        overridingController.inputs().resume(unsaved.part("overriding"));
        assentController.resume(unsaved.part("assent"));
        if (!unsaved.part("referral").isEmpty()) {
            referralsCard.setFolded(false);
        }
        if (!unsaved.part("overriding").isEmpty()) {
            overridingCard.setFolded(false);
        }
    }

    private void answer(Purpose purpose, Answer answer) {
        if (answer == Answer.GIVEN && assentController.isLacking()) {
            page.ifPresent(now -> rows.forEach(row -> row.stored(now.state(row.purpose()), now)));
            message.warn(ui.texts().say("consents.refusal.who-answers"));
            return;
        }
        var taken = RecordedAnswer.of(purpose, answer, heard());
        boolean herNo = answer == Answer.GIVEN && taken.heard().assent().filter(Assent::dissents).isPresent();
        whose.ifPresent(her -> act(purpose + " " + answer, () -> ledger.answer(her.id(), taken),
                herNo ? ui.texts().say("consents.assent.her-no") : ""));
    }

    private void withdraw(Purpose purpose) {
        whose.ifPresent(her -> act("withdraw " + purpose,
                () -> ledger.withdraw(her.id(), purpose, Optional.empty()),
                now -> takenBack(purpose, now)));
    }

    /// Returns what ended, and who already has information about her.
    private String takenBack(Purpose purpose, ConsentPage now) {
        var ended = ui.texts().say("consents.tab.taken-back", words.effect(purpose));
        return now.informed().isEmpty()
                ? ended
                : ended + " " + ui.texts().say("consents.tab.informed", String.join(", ", now.informed()));
    }

    private void undo(Purpose purpose) {
        whose.ifPresent(her -> act("undo " + purpose, () -> ledger.undo(her.id(), purpose, Optional.empty()),
                ui.texts().say("consents.tab.undone")));
    }

    private void act(String what, Supplier<ConsentPage> deed, String sentence) {
        act(what, deed, _ -> sentence, () -> {});
    }

    private void act(String what, Supplier<ConsentPage> deed, Function<ConsentPage, String> words) {
        act(what, deed, words, () -> {});
    }

    private void act(String what, Supplier<ConsentPage> deed, Function<ConsentPage, String> words, Runnable then) {
        message.clear();
        saving.run(what, deed, now -> {
            then.run();
            show(now);
            changed.accept(now);
            var sentence = words.apply(now);
            if (!sentence.isEmpty()) {
                message.done(sentence);
            }
        }, (Refusal refusal) -> message.warn(ui.texts().say(refusal.key())));
    }

    private void read(Optional<String> code) {
        heard = means.sentences().nearest(code, ui.texts().locale());
        language.setValue(heard.locale());
        rows.forEach(row -> row.read(heard));
        heardController.read(heard);
    }

    @FXML
    private void print() {
        message.clear();
        whose.ifPresent(her -> page.ifPresent(now -> {
            var sheet = ConsentSheetController.make(ui.views(), heard, her.card(), now);
            means.printing().print(new Printout(ui.texts().say("consents.tab.holds"),
                    ui.texts().say("consents.tab.printed"), List.of(sheet)),
                    said -> ui.background().change(() -> ledger.printed(her.id()), () -> message.done(said)));
        }));
    }
}
