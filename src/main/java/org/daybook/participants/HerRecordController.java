package org.daybook.participants;

import org.daybook.staff.RecordTab;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentsScreens;
import org.daybook.contact.ContactScreens;
import org.daybook.contact.Reach;
import org.daybook.ui.Header;
import org.daybook.ui.HoldToShow;
import org.daybook.ui.KeyHint;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Her record: her card and initial on top, her name only while it is held, and a tab for each room that knows her.
final class HerRecordController implements Screen<HerRecord> {
    private final Ui ui;
    private final Participants participants;
    private final ScreenState bench;
    private final List<RecordTab> handedIn;
    private final Header header = new Header();
    private final Map<String, RecordTab.Shown> parts = new LinkedHashMap<>();
    private Optional<Unsaved> resuming = Optional.empty();
    private Runnable save = () -> {};
    private boolean locked;
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

    HerRecordController(Ui ui, Participants participants, ScreenState bench, List<RecordTab> handedIn) {
        this.ui = ui;
        this.participants = participants;
        this.bench = bench;
        this.handedIn = List.copyOf(handedIn);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(HerRecord place) {
        header.key("Shortcut+Tab", "participants.record.key.tab", this::nextTab)
                .key("Shortcut+S", "participants.record.key.save", this::save)
                .key("Shortcut+L", "participants.record.key.call",
                        () -> contact.ifPresent(ContactScreens.OnRecord::log))
                .key("Alt+Down", "participants.record.key.next", () -> step(place.id(), 1))
                .key("Alt+Up", "participants.record.key.previous", () -> step(place.id(), -1))
                .hint(new KeyHint("Ctrl Tab"), new Label(say("participants.record.hint.tab")), new KeyHint("Alt ↑"),
                        new KeyHint("Alt ↓"), new Label(say("participants.record.hint.person")));
        reading.managedProperty().bind(reading.visibleProperty());
        reading.setVisible(false);
        asking.managedProperty().bind(asking.visibleProperty());
        asking.setVisible(participants.mayOpenWithReason());
        if (participants.mayOpenWithReason()) {
            tabs.setVisible(false);
            reasonController.ask(words -> ui.background().run(() -> participants.open(place.id(), words),
                    this::openedWithReason), ui.navigator()::back);
        } else {
            ui.background().run(() -> participants.open(place.id()), this::opened);
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
        bench.tab(Math.max(0, tabs.getSelectionModel().getSelectedIndex()));
        parts.values().forEach(RecordTab.Shown::leave);
        contact.ifPresent(ContactScreens.OnRecord::leave);
    }

    /// What she told is saved as the worker leaves, except what cannot be saved as it stands; the tabs know theirs.
    @Override
    public Unsaved unsaved() {
        var unsaved = resuming.orElse(Unsaved.NOTHING);
        for (var part : parts.entrySet()) {
            unsaved = unsaved.with(part.getKey(), part.getValue().unsaved());
        }
        unsaved = unsaved.with("contact", contact.map(ContactScreens.OnRecord::unsaved).orElse(Unsaved.NOTHING));
        return unsaved.isEmpty()
                ? unsaved
                : unsaved.with("tab", String.valueOf(tabs.getSelectionModel().getSelectedIndex()));
    }

    /// The record is opened first; until then it waits.
    @Override
    public void resume(Unsaved unsaved) {
        resuming = Optional.of(unsaved).filter(typed -> !typed.isEmpty());
        if (!parts.isEmpty()) {
            takeUp();
        }
    }

    private void takeUp() {
        resuming.ifPresent(unsaved -> {
            parts.forEach((name, part) -> part.resume(unsaved.part(name)));
            contact.ifPresent(shown -> shown.resume(unsaved.part("contact")));
            unsaved.of("tab").ifPresent(tab -> tabs.getSelectionModel().select(Integer.parseInt(tab)));
        });
        resuming = Optional.empty();
    }

    private void opened(OpenRecord record) {
        locked = record.locked().isPresent();
        reading.setVisible(!participants.mayChange() || locked);
        record.locked().ifPresent(_ -> reading.setText(say("participants.record.locked")));
        head(record.her());
        membership(record.her());
        choices(record);
        contact(record.her().id(), record.reach());
        handedIn.forEach(tab -> handIn(tab, record.her().id()));
        tabs.getSelectionModel().select(Math.min(bench.tab(), tabs.getTabs().size() - 1));
        takeUp();
    }

    private void head(Participant her) {
        header.title((her.card() + "  " + her.initial()).strip()).facts(new HerFacts(ui.texts()).of(her));
        her.preferredName().ifPresentOrElse(name -> {
            var hold = new HoldToShow(say("participants.record.hold"));
            hold.secret(() -> name);
            header.tools(hold);
        }, () -> header.tools());
    }

    private void membership(Participant her) {
        var view = ui.views().load(MembershipController.class);
        var controller = (MembershipController) view.controller();
        controller.show(her, this::saved);
        if (!participants.mayChange() || locked) {
            ForReadingController.only(view.root());
        } else {
            parts.put("told", controller);
            save = controller::save;
        }
        add("participants.record.membership", view.root());
    }

    private void saved(Participant her, LocalTime at) {
        head(her);
        header.saved(say("participants.record.saved", ui.texts().time(at)));
    }

    /// How to reach her: on top of every tab, and a tab in which it is changed.
    private void contact(ParticipantId her, Reach reach) {
        var shown = ContactScreens.onRecord(ui);
        strip.getChildren().setAll(shown.strip());
        add("participants.record.contact", shown.page());
        var tab = tabs.getTabs().getLast();
        shown.leadToPage(() -> tabs.getSelectionModel().select(tab));
        shown.show(her, reach, _ -> {});
        if (!participants.mayChange() || locked) {
            ForReadingController.only(shown.page());
        }
        contact = Optional.of(shown);
    }

    /// Her answer may allow or end every contact, at once.
    private void reachAgain(ParticipantId her) {
        ui.background().run(() -> participants.reach(her),
                reach -> contact.ifPresent(shown -> shown.show(her, reach, _ -> {})));
    }

    private void save() {
        boolean onContact = contact.map(ContactScreens.OnRecord::page)
                .filter(tabs.getSelectionModel().getSelectedItem().getContent()::equals).isPresent();
        if (onContact) {
            contact.ifPresent(ContactScreens.OnRecord::save);
        } else {
            save.run();
        }
    }

    private void choices(OpenRecord record) {
        var her = record.her();
        var tab = ConsentsScreens.tab(ui);
        tab.show(new ConsentsScreens.Whose(her.id(), her.card().toString(), her.language()), record.page());
        tab.onChange(() -> reachAgain(her.id()));
        parts.put("consents", new ConsentsPart(tab));
        add("participants.record.choices", tab.view());
    }

    private void handIn(RecordTab tab, ParticipantId her) {
        var view = ui.views().load(tab.controller());
        var shown = (RecordTab.Shown) view.controller();
        shown.show(her);
        parts.put(tab.key(), shown);
        add(tab.key(), view.root()).selectedProperty().addListener((_, _, turnedTo) -> {
            if (turnedTo) {
                shown.seen();
            }
        });
    }

    private Tab add(String key, Node content) {
        var tab = new Tab(say(key), content);
        tabs.getTabs().add(tab);
        return tab;
    }

    private void nextTab() {
        var model = tabs.getSelectionModel();
        model.select((model.getSelectedIndex() + 1) % Math.max(1, tabs.getTabs().size()));
    }

    private void step(ParticipantId from, int by) {
        if (bench.lists(from)) {
            stepIn(from, by);
            return;
        }
        ui.background().run(participants::newest, rows -> {
            bench.listed(rows);
            stepIn(from, by);
        });
    }

    private void stepIn(ParticipantId from, int by) {
        bench.beside(from, by).ifPresent(other -> ui.navigator().goBeside(new HerRecord(other)));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
