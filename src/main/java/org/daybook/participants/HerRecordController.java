package org.daybook.participants;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentsScreens;
import org.daybook.contact.ContactScreens;
import org.daybook.staff.Features;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Header;
import org.daybook.ui.HoldToShow;
import org.daybook.ui.KeyHint;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Her record: her card and initial at the top, her name only while it is held, how to reach her, and its sections.
final class HerRecordController implements Screen<HerRecord> {
    private final Ui ui;
    private final Participants participants;
    private final ScreenState screenState;
    private final Features rooms;
    private final Header header = new Header();
    private Optional<HerRecord> place = Optional.empty();
    private Optional<RecordPlacesController> pages = Optional.empty();
    private Optional<Unsaved> resuming = Optional.empty();
    private Runnable save = () -> {};
    private boolean locked;
    /// Whether another section was opened since her consents were read.
    private boolean elsewhere;
    private Optional<ContactScreens.OnRecord> contact = Optional.empty();

    @FXML
    private TabPane tabs;
    @FXML
    private StackPane strip;
    @FXML
    private Label reading;
    @FXML
    private Node asking;
    @FXML
    private ReasonController reasonController;

    HerRecordController(Ui ui, Participants participants, ScreenState screenState, Features rooms) {
        this.ui = ui;
        this.participants = participants;
        this.screenState = screenState;
        this.rooms = rooms;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(HerRecord here) {
        place = Optional.of(here);
        header.key("Shortcut+Tab", "participants.record.key.tab", () -> step(1))
                .key("Shortcut+Shift+Tab", "participants.record.key.tab-back", () -> step(-1))
                .key("Shortcut+S", "participants.record.key.save", this::save)
                .key("Shortcut+L", "participants.record.key.call",
                        () -> contact.ifPresent(ContactScreens.OnRecord::log))
                .key("Alt+Down", "participants.record.key.next", () -> beside(here.id(), 1))
                .key("Alt+Up", "participants.record.key.previous", () -> beside(here.id(), -1))
                .hint(new KeyHint("Ctrl Tab"), new Label(say("participants.record.hint.tab")), new KeyHint("Alt ↑"),
                        new KeyHint("Alt ↓"), new Label(say("participants.record.hint.person")));
        reading.managedProperty().bind(reading.visibleProperty());
        reading.setVisible(false);
        asking.managedProperty().bind(asking.visibleProperty());
        asking.setVisible(participants.mayOpenWithReason());
        if (participants.mayOpenWithReason()) {
            tabs.setVisible(false);
            reasonController.ask(words -> ui.background().run(() -> participants.open(here.id(), words),
                    this::openedWithReason), ui.navigator()::back);
        } else {
            ui.background().run(() -> participants.open(here.id()), this::opened);
        }
    }

    private void openedWithReason(OpenRecord record) {
        asking.setVisible(false);
        tabs.setVisible(true);
        opened(record);
        reading.setText(say("participants.record.with-reason"));
    }

    @Override
    public void leave() {
        pages.ifPresent(RecordPlacesController::leave);
    }

    /// What she told is saved when the worker leaves, except what cannot be saved as it is; the sections know theirs.
    @Override
    public Unsaved unsaved() {
        var waiting = resuming.orElse(Unsaved.NOTHING);
        return pages.map(all -> all.unsaved(waiting)).orElse(waiting);
    }

    /// The record is opened first; the input waits until then.
    @Override
    public void resume(Unsaved unsaved) {
        resuming = Optional.of(unsaved).filter(typed -> !typed.isEmpty());
        takeUp();
    }

    /// Opens the section with unsaved input, unless the worker asked for another.
    private void takeUp() {
        pages.ifPresent(all -> {
            var typedIn = resuming.flatMap(all::resume);
            resuming = Optional.empty();
            if (place.flatMap(HerRecord::section).isEmpty()) {
                typedIn.ifPresent(all::turnTo);
            }
        });
    }

    private void opened(OpenRecord record) {
        var her = record.her();
        locked = record.locked().isPresent();
        reading.setVisible(!participants.mayChange() || locked);
        record.locked().ifPresent(_ -> reading.setText(say("participants.record.locked")));
        head(her);
        var reached = ContactScreens.onRecord(ui);
        contact = Optional.of(reached);
        strip.getChildren().setAll(reached.strip());
        reached.show(her.id(), record.reach(), _ -> {});
        if (isForReading()) {
            reached.readOnly();
        }
        var view = ui.views().load(OverviewController.class);
        var overview = (OverviewController) view.controller();
        var all = new RecordPlacesController(ui, tabs,
                section -> moved(her.id(), section), overview::again);
        pages = Optional.of(all);
        reached.leadToPage(() -> all.begin(RecordPlacesController.CONTACT));
        reached.leadToConsents(() -> all.turnTo(RecordPlacesController.CONSENTS));
        overview.show(record, reached.next(),
                new OverviewController.Ways(all::turnTo, section -> all.begin(section.key())));
        all.show(view.root(), entries(record, overview));
        takeUp();
        place.flatMap(HerRecord::section).ifPresent(all::turnTo);
    }

    private List<RecordPlacesController.Entry> entries(OpenRecord record, OverviewController overview) {
        var her = record.her();
        var all = new ArrayList<RecordPlacesController.Entry>();
        all.add(new RecordPlacesController.Entry(RecordPlace.ABOUT_HER, RecordPlacesController.MEMBERSHIP,
                "fth-credit-card",
                () -> membership(her)));
        contact.ifPresent(reached -> all.add(new RecordPlacesController.Entry(RecordPlace.ABOUT_HER,
                RecordPlacesController.CONTACT,
                "fth-phone", () -> new RecordPlacesController.Built(reached.page(), new ContactPart(reached)))));
        all.add(new RecordPlacesController.Entry(RecordPlace.CONSENTS_AND_RIGHTS, RecordPlacesController.CONSENTS,
                "fth-check-square",
                () -> consents(record, overview)));
        rooms.recordSections()
                .forEach(section -> all.add(new RecordPlacesController.Entry(section.place(), section.key(),
                        section.icon(), () -> ofRoom(section, her.id()))));
        return all;
    }

    private void head(Participant her) {
        header.title((her.card() + "  " + her.initial()).strip()).facts(new HerFacts(ui.texts()).of(her));
        her.preferredName().ifPresentOrElse(name -> {
            var hold = new HoldToShow(say("participants.record.hold"));
            hold.secret(() -> name);
            header.tools(hold);
        }, () -> header.tools());
    }

    private boolean isForReading() {
        return !participants.mayChange() || locked;
    }

    private RecordPlacesController.Built membership(Participant her) {
        var view = ui.views().load(MembershipController.class);
        var controller = (MembershipController) view.controller();
        controller.show(her, this::saved);
        if (isForReading()) {
            controller.readOnly();
            return new RecordPlacesController.Built(view.root(), _ -> {});
        }
        save = controller::save;
        return new RecordPlacesController.Built(view.root(), controller);
    }

    private void saved(Participant her, LocalTime at) {
        head(her);
        header.saved(say("participants.record.saved", ui.texts().time(at)));
    }

    /// Her answer may allow or end all contact immediately.
    private void reachAgain(ParticipantId her) {
        ui.background().run(() -> participants.reach(her),
                reach -> contact.ifPresent(shown -> shown.show(her, reach, _ -> {})));
    }

    private void save() {
        if (pages.filter(all -> all.isIn(RecordPlacesController.CONTACT)).isPresent()) {
            contact.ifPresent(ContactScreens.OnRecord::save);
        } else {
            save.run();
        }
    }

    private RecordPlacesController.Built consents(OpenRecord record, OverviewController overview) {
        var her = record.her();
        var tab = ConsentsScreens.tab(ui);
        tab.show(new ConsentsScreens.Whose(her.id(), her.card().toString(), her.language()), record.page());
        tab.onChange(page -> {
            overview.consents(page);
            reachAgain(her.id());
        });
        return new RecordPlacesController.Built(tab.view(), new ConsentsPart(tab, () -> consentsAgain(her.id(), tab)));
    }

    /// Opening a case file records an answer, too. A worker who comes directly from the overview sees what was just read.
    private void consentsAgain(ParticipantId her, ConsentsScreens.Tab tab) {
        if (elsewhere && !participants.mayOpenWithReason()) {
            elsewhere = false;
            ui.background().run(() -> participants.consents(her), tab::again, _ -> {});
        }
    }

    /// Notes which section the worker opened on this record.
    private void moved(ParticipantId her, Optional<String> section) {
        elsewhere |= section.filter(key -> !key.equals(RecordPlacesController.CONSENTS)).isPresent();
        ui.navigator().isAt(new HerRecord(her, section));
    }

    private RecordPlacesController.Built ofRoom(RecordSection section, ParticipantId her) {
        var view = ui.views().load(section.controller());
        var shown = (RecordSection.Shown) view.controller();
        pages.ifPresent(all -> shown.leads(all::turnTo));
        shown.show(her);
        return new RecordPlacesController.Built(view.root(), shown);
    }

    private void step(int by) {
        pages.ifPresent(all -> all.step(by));
    }

    private void beside(ParticipantId from, int by) {
        if (screenState.lists(from)) {
            goBeside(from, by);
            return;
        }
        ui.background().run(participants::newest, rows -> {
            screenState.listed(rows);
            goBeside(from, by);
        });
    }

    /// The next person opens at the section that is open on this one, or was about to open: a quick user goes on before it is
    /// loaded.
    private void goBeside(ParticipantId from, int by) {
        var section = pages.map(RecordPlacesController::current).orElseGet(() -> place.flatMap(HerRecord::section));
        screenState.beside(from, by).ifPresent(other -> ui.navigator().goBeside(new HerRecord(other, section)));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
