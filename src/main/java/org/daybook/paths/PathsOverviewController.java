package org.daybook.paths;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PeoplePrinting;
import org.daybook.participants.PersonRow;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.KeyHint;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Ui;

/// Four tiles, one for each path with the number of people on it; below them, those on the chosen one by card and initial. Her
/// goal is shown only on her record.
final class PathsOverviewController implements Screen<PathsOverview> {
    private record Loaded(Map<Path, Integer> people, List<Enrolled> enrolled, List<GroupLine> groups) {}

    private final Ui ui;
    private final Once enrols;
    private final Paths paths;
    private final PeoplePrinting printing;
    private final Header header = new Header();
    private Running loading = () -> {};

    @FXML
    private PathTilesController tilesController;
    @FXML
    private MessageLine message;
    @FXML
    private Card card;
    @FXML
    private HBox enrolling;
    @FXML
    private TextField newCard;
    @FXML
    private SortedTable<Enrolled> people;
    @FXML
    private TableColumn<Enrolled, String> cardColumn;
    @FXML
    private TableColumn<Enrolled, String> initialColumn;
    @FXML
    private TableColumn<Enrolled, String> sinceColumn;
    @FXML
    private TableColumn<Enrolled, String> groupColumn;
    @FXML
    private GroupsCardController groupsController;

    PathsOverviewController(Ui ui, Paths paths, PeoplePrinting printing) {
        this.printing = printing;
        this.enrols = new Once(ui.background());
        this.ui = ui;
        this.paths = paths;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        people.words(cardColumn, line -> line.person().card().toString())
                .words(initialColumn, line -> line.person().initial())
                .words(sinceColumn, line -> ui.texts().month(YearMonth.from(line.enrolment().startedOn())),
                        line -> Optional.of(line.enrolment().startedOn()))
                .words(groupColumn, line -> line.enrolment().group().map(InGroup::name).orElse("")).opens(this::open)
                .begin(ui, "paths");
        enrolling.setVisible(paths.mayEnrol());
        enrolling.setManaged(paths.mayEnrol());
    }

    /// Enrols a woman by card, without opening her record.
    @FXML
    private void enrol() {
        message.clear();
        if (newCard.getText().isBlank()) {
            newCard.requestFocus();
            return;
        }
        var typed = newCard.getText();
        tilesController.chosen().ifPresent(path -> enrols.run(() -> {
            var her = paths.enrol(typed, path);
            return new EnrolledWords.Joined<>(her, paths.leadersToChange(her.id(), path));
        }, joined -> enrolled(path, joined), refusal -> message.warn(say(refusal.key()))));
    }

    private void enrolled(Path path, EnrolledWords.Joined<PersonRow> joined) {
        var her = joined.done();
        newCard.clear();
        load(path);
        message.done(EnrolledWords.with(ui.texts(), say("paths.overview.enrolled", her.card().toString()),
                joined.leaders()), say("ui.message.undo"),
                () -> takeBack(path, her));
    }

    private void takeBack(Path path, PersonRow her) {
        ui.background().change(() -> paths.undo().takeBack(her.id(), path), () -> {
            load(path);
            message.done(say("paths.overview.undone", her.card().toString()));
        }, refusal -> message.warn(say(refusal.key())));
    }

    @Override
    public void enter(PathsOverview place) {
        header.title(say("paths.overview.title"));
        if (paths.mayOpenRecords()) {
            header.hint(new KeyHint("Enter"), new Label(say("paths.overview.hint.open")));
        }
        printing.offer(people, header, () -> printing.print(
                people.getItems().stream().map(line -> line.person().id()).toList(), message));
        tilesController.onChoice(this::load);
        tilesController.choose(Optional.of(Path.PERSONAL_DEVELOPMENT));
    }

    private void load(Path path) {
        loading.cancel();
        message.clear();
        card.setTitle(ui.texts().of("paths", path));
        loading = ui.background().run(() -> new Loaded(paths.peopleByPath(), paths.enrolled(path),
                paths.groups().list(path)),
                loaded -> show(path, loaded));
    }

    private void show(Path path, Loaded loaded) {
        tilesController.show(loaded.people());
        card.setNote(say("paths.overview.people", loaded.people().getOrDefault(path, 0)));
        people.setPlaceholder(new EmptyState(say("paths.overview.nobody")));
        people.show(loaded.enrolled());
        groupsController.show(path, loaded.groups());
    }

    private void open(Enrolled line) {
        if (paths.mayOpenRecords()) {
            ui.navigator().go(new HerRecord(line.person().id()));
        }
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
