package org.daybook.participants;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Both sides of two cards, before somebody who has asked her joins them. The left one stays.
final class JoiningController implements Screen<Joining> {
    private final Ui ui;
    private final Once saving;
    private final CardsJoined cards;
    private final LanguagesAndCountries names;
    private final Header header = new Header();
    private Optional<CardsJoined.Sides> sides = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private Card keptCard;
    @FXML
    private VBox kept;
    @FXML
    private Card foldedCard;
    @FXML
    private VBox folded;
    @FXML
    private Label sentence;
    @FXML
    private Button swap;
    @FXML
    private Button join;

    JoiningController(Ui ui, CardsJoined cards) {
        this.saving = new Once(ui.background());
        this.ui = ui;
        this.cards = cards;
        this.names = new LanguagesAndCountries(ui.texts().locale());
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(Joining place) {
        header.title(say("participants.joining.title")).key("Shortcut+Enter", "participants.joining.key", this::join);
        swap.setDisable(true);
        join.setDisable(true);
        ui.background().run(() -> cards.look(place.her(), place.card()), this::show,
                refusal -> message.warn(say(refusal.key())));
    }

    private void show(CardsJoined.Sides both) {
        sides = Optional.of(both);
        keptCard.setTitle(both.kept().card().toString());
        foldedCard.setTitle(both.folded().card().toString());
        show(kept, both.kept());
        show(folded, both.folded());
        sentence.setText(say("participants.joining.sentence", both.kept().card().toString(),
                both.folded().card().toString()));
        join.setText(say("participants.joining.join", both.kept().card().toString()));
        swap.setText(say("participants.joining.swap", both.folded().card().toString()));
        swap.setDisable(false);
        join.setDisable(false);
        join.requestFocus();
    }

    private void show(VBox side, Participant her) {
        side.getChildren().setAll(
                line("participants.joining.initial", Optional.of(her.initial()).filter(text -> !text.isEmpty())),
                line("participants.details.language", her.language().map(names::language)),
                line("participants.joining.born", her.birth().map(this::born)),
                line("participants.details.citizenship", her.citizenship().map(this::citizenship)),
                line("participants.details.room-name", her.roomName()),
                line("participants.details.access-needs", her.accessNeeds()),
                line("participants.people.since", Optional.of(ui.texts().date(her.welcomedOn()))));
    }

    private Node line(String key, Optional<String> value) {
        var label = new Label(say(key));
        label.getStyleClass().add("muted");
        var words = new Label();
        Wrapping.show(words, value.orElseGet(() -> say("participants.joining.nothing")));
        words.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(label, words);
    }

    private String born(Birth birth) {
        var year = String.valueOf(birth.year());
        return birth.month().isPresent() ? ui.texts().month(Month.of(birth.month().getAsInt())) + " " + year : year;
    }

    private String citizenship(Citizenship citizenship) {
        return citizenship.code().equals(Citizenship.STATELESS)
                ? say("participants.details.stateless")
                : Locale.of("", citizenship.code()).getDisplayCountry(ui.texts().locale());
    }

    @FXML
    private void swap() {
        sides.ifPresent(both -> show(new CardsJoined.Sides(both.folded(), both.kept())));
    }

    @FXML
    private void back() {
        ui.navigator().back();
    }

    @FXML
    private void join() {
        sides.ifPresent(both -> saving.run(() -> cards.join(both.kept().id(), both.folded().id()),
                joined -> ui.navigator().goInstead(new HerRecord(joined.kept())),
                refusal -> message.warn(say(refusal.key()))));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
