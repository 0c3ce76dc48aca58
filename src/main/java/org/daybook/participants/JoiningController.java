package org.daybook.participants;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
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

    /// Something she told, with the key of its label.
    private record Told(String key, Optional<String> words) {
        /// Checks whether both told something and it differs. The day of the card differs on every card and does not count.
        boolean differs(Told other) {
            return !key.equals("participants.people.since") && words.isPresent() && other.words.isPresent()
                    && !words.equals(other.words);
        }
    }

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
        show(kept, told(both.kept()), told(both.folded()));
        show(folded, told(both.folded()), told(both.kept()));
        sentence.setText(say("participants.joining.sentence", both.kept().card().toString(),
                both.folded().card().toString()));
        join.setText(say("participants.joining.join", both.kept().card().toString()));
        swap.setText(say("participants.joining.swap", both.folded().card().toString()));
        swap.setDisable(false);
        join.setDisable(false);
        join.requestFocus();
    }

    private List<Told> told(Participant her) {
        return List.of(
                new Told("participants.joining.initial", Optional.of(her.initial()).filter(text -> !text.isEmpty())),
                new Told("participants.details.language", her.language().map(names::language)),
                new Told("participants.joining.born", her.birth().map(this::born)),
                new Told("participants.details.citizenship", her.citizenship().map(this::citizenship)),
                new Told("participants.details.room-name", her.roomName()),
                new Told("participants.details.access-needs", her.accessNeeds()),
                new Told("participants.people.since", Optional.of(ui.texts().date(her.welcomedOn()))));
    }

    /// Shows what both told, side by side. Marks where they disagree, but not what one of them left out.
    private void show(VBox side, List<Told> hers, List<Told> others) {
        side.getChildren().setAll(IntStream.range(0, hers.size())
                .mapToObj(i -> line(hers.get(i), hers.get(i).differs(others.get(i)))).toList());
    }

    private Node line(Told told, boolean differs) {
        var label = new Label(say(told.key()));
        label.getStyleClass().add("muted");
        var words = new Label();
        Wrapping.show(words, told.words().orElseGet(() -> say("participants.joining.nothing")));
        words.setMinHeight(Label.USE_PREF_SIZE);
        var head = new HBox(label);
        head.getStyleClass().add("gap-8");
        head.setAlignment(Pos.CENTER_LEFT);
        if (differs) {
            head.getChildren().add(new Chip(say("participants.joining.differs"), "fth-alert-circle", Chip.Tone.ACCENT));
            words.getStyleClass().add("strong");
        }
        return new VBox(head, words);
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
