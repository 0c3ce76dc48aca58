package org.daybook.staff;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.Header;
import org.daybook.ui.Icons;
import org.daybook.ui.KeyHint;
import org.daybook.ui.ListPaper;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Screen;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Ui;

/// Who works here, what awaits review, and the link to the audit trail.
final class TeamController implements Screen<TeamPlace> {
    private record Loaded(List<Colleague> everyone, long waiting, long forNobody) {}

    private final Ui ui;
    private final Team team;
    private final Reviews reviews;
    private final StaffPrinting printing;
    private final Header header = new Header();

    @FXML
    private SortedTable<Colleague> people;
    @FXML
    private TableColumn<Colleague, String> initialsColumn;
    @FXML
    private TableColumn<Colleague, String> wordColumn;
    @FXML
    private TableColumn<Colleague, String> rolesColumn;
    @FXML
    private TableColumn<Colleague, Colleague> stateColumn;
    @FXML
    private MessageLine message;
    @FXML
    private Card waiting;
    @FXML
    private Label waitingWords;
    @FXML
    private Label nobody;

    TeamController(Ui ui, Team team, Reviews reviews, StaffPrinting printing) {
        this.printing = printing;
        this.ui = ui;
        this.team = team;
        this.reviews = reviews;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        nobody.managedProperty().bind(nobody.visibleProperty());
        nobody.setVisible(false);
        people.words(initialsColumn, colleague -> colleague.member().initials())
                .words(wordColumn, colleague -> colleague.isHere() ? colleague.member().signInWord() : "")
                .words(rolesColumn, this::does).chips(stateColumn, this::chip).opens(this::open).begin(ui, "team");
        people.prints(this::print);
    }

    @Override
    public void enter(TeamPlace place) {
        var add = new Button(say("staff.team.add"), Icons.of("fth-user-plus"));
        add.setId("add");
        add.getStyleClass().add("accent");
        add.setMinWidth(Button.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        header.title(say("staff.team.title")).tools(add).key("Shortcut+N", "staff.team.key.add", this::add)
                .key("Shortcut+P", "staff.team.key.print", this::print)
                .hint(new KeyHint("Enter"), new Label(say("staff.team.hint.open")));
        ui.background().run(() -> new Loaded(team.everyone(), reviews.waitingForMe(),
                reviews.waitingForNobody()), this::show);
    }

    private void show(Loaded loaded) {
        header.facts(say("staff.team.facts", loaded.everyone().stream().filter(Colleague::isHere).count()));
        people.show(loaded.everyone());
        people.requestFocus();
        waiting.setNote(ui.texts().number(loaded.waiting()));
        waitingWords.setText(say("staff.team.waiting", loaded.waiting()));
        nobody.setVisible(loaded.forNobody() > 0);
        nobody.setText(say("staff.team.girls.nobody", loaded.forNobody()));
    }

    /// Without sign-in words: half of what somebody needs to sign in.
    private void print() {
        message.clear();
        if (!people.getItems().isEmpty()) {
            printing.print("staff.team.paper", "staff.team.paper.holds",
                    people.getItems().stream().map(colleague -> new ListPaper.Entry(
                            colleague.member().initials(), List.of(does(colleague), state(colleague).orElse(""))))
                            .toList(),
                    message);
        }
    }

    private String does(Colleague colleague) {
        var roles = new RoleWords(ui.texts()).of(colleague.member().roles());
        return colleague.girls() == Colleague.Girls.TRUSTED ? say("staff.team.girls", roles) : roles;
    }

    private void add() {
        ui.navigator().go(new AddingPlace());
    }

    @FXML
    private void reviews() {
        ui.navigator().go(new ReviewsPlace());
    }

    @FXML
    private void trail() {
        ui.navigator().go(new TrailPlace());
    }

    private void open(Colleague colleague) {
        if (colleague.isHere()) {
            ui.navigator().go(new ColleaguePlace(colleague.member().id()));
        }
    }

    private Optional<String> state(Colleague colleague) {
        return switch (colleague.state()) {
            case HERE -> Optional.empty();
            case NO_PASSPHRASE -> Optional.of(say("staff.team.no-passphrase"));
            case LEAVING -> Optional.of(say("staff.team.leaving"));
            case LEFT -> colleague.leftOn().map(day -> say("staff.team.left", ui.texts().date(day)));
        };
    }

    private Optional<Chip> chip(Colleague colleague) {
        return switch (colleague.state()) {
            case HERE -> colleague.member().id().equals(team.me().id())
                    ? Optional.of(new Chip(say("staff.team.you"), "fth-user", Chip.Tone.PLAIN))
                    : Optional.empty();
            case NO_PASSPHRASE -> chip(colleague, "fth-key", Chip.Tone.DUE);
            case LEAVING -> chip(colleague, "fth-clock", Chip.Tone.DUE);
            case LEFT -> chip(colleague, "fth-log-out", Chip.Tone.PLAIN);
        };
    }

    private Optional<Chip> chip(Colleague colleague, String icon, Chip.Tone tone) {
        return state(colleague).map(words -> new Chip(words, icon, tone));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
