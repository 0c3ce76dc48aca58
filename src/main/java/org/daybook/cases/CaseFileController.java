package org.daybook.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.ui.Chip;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.jspecify.annotations.Nullable;

/// A file that is open: what everyone who opens it must see at once, and one of its parts below.
final class CaseFileController {
    private static final String PART = "part";

    private record Loaded(Parent root, PartShown part) {}

    private final Ui ui;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<CasePart, ToggleButton> buttons = new EnumMap<>(CasePart.class);
    private Optional<OpenCaseModel> desk = Optional.empty();
    private Optional<PartShown.Around> around = Optional.empty();
    /// What is half typed on parts that were turned away from.
    private final Map<CasePart, Unsaved> drafts = new EnumMap<>(CasePart.class);
    private Optional<PartShown> part = Optional.empty();
    private Optional<CasePart> turned = Optional.empty();
    private @Nullable Toggle shown;

    @FXML
    private VBox root;
    @FXML
    private FlowPane parts;
    @FXML
    private StackPane holder;

    CaseFileController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        for (var each : CasePart.values()) {
            var button = new ToggleButton(ui.texts().of("cases", each));
            button.setUserData(each);
            button.setToggleGroup(group);
            button.setId("part-" + CaseCodes.of(each));
            button.getStyleClass().add("case-part");
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            buttons.put(each, button);
            parts.getChildren().add(button);
        }
        // A chosen part stays chosen until another is: by the mouse, by the arrow keys, or by Ctrl and a page key.
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else if (before != now && !now.equals(shown)) {
                shown = now;
                turnTo((CasePart) now.getUserData());
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::turnPage);
    }

    private void turnPage(KeyEvent key) {
        boolean ahead = key.getCode() == KeyCode.PAGE_DOWN;
        if (!key.isShortcutDown() || !ahead && key.getCode() != KeyCode.PAGE_UP) {
            return;
        }
        key.consume();
        int to = Math.floorMod(chosen().ordinal() + (ahead ? 1 : -1), CasePart.values().length);
        choose(CasePart.values()[to]);
        // Where there is nothing to write, the cursor stays on the part's name, so that the keys still turn.
        Optional.ofNullable(buttons.get(CasePart.values()[to])).ifPresent(Node::requestFocus);
        part.ifPresent(PartShown::begin);
    }

    /// Shows a file.
    void show(OpenCaseModel open, PartShown.Around tab) {
        desk = Optional.of(open);
        around = Optional.of(tab);
        head(open.file());
        choose(open.file().head().closedOn().isPresent() ? CasePart.CLOSING : CasePart.NEEDS);
    }

    /// Puts the cursor where one usually begins.
    void begin() {
        part.ifPresent(PartShown::begin);
    }

    /// Saves what is half typed.
    void leave() {
        part.ifPresent(PartShown::leave);
    }

    Unsaved unsaved() {
        var typed = Unsaved.NOTHING;
        for (var draft : drafts.entrySet()) {
            typed = typed.with(draft.getKey().name(), draft.getValue());
        }
        typed = typed.with(chosen().name(), part.map(PartShown::unsaved).orElse(Unsaved.NOTHING));
        return typed.isEmpty() ? typed : typed.with(PART, chosen().name());
    }

    void resume(Unsaved unsaved) {
        for (var each : CasePart.values()) {
            var typed = unsaved.part(each.name());
            if (!typed.isEmpty()) {
                drafts.put(each, typed);
            }
        }
        unsaved.of(PART).map(CasePart::valueOf).ifPresent(this::choose);
        takeUp(chosen());
    }

    /// What is half typed on a part comes back with the part.
    private void takeUp(CasePart which) {
        part.ifPresent(open -> Optional.ofNullable(drafts.remove(which)).ifPresent(open::resume));
    }

    /// What the present part could not save waits until she turns back to it.
    private void putAside() {
        turned.ifPresent(which -> part.map(PartShown::unsaved).filter(typed -> !typed.isEmpty())
                .ifPresent(typed -> drafts.put(which, typed)));
    }

    private CasePart chosen() {
        return (CasePart) group.getSelectedToggle().getUserData();
    }

    /// Turns to a part.
    void choose(CasePart which) {
        Optional.ofNullable(buttons.get(which)).ifPresent(button -> button.setSelected(true));
    }

    private void turnTo(CasePart which) {
        leave();
        putAside();
        desk.ifPresent(open -> around.ifPresent(tab -> {
            head(open.file());
            var loaded = load(which);
            loaded.part().show(open, tab);
            part = Optional.of(loaded.part());
            turned = Optional.of(which);
            holder.getChildren().setAll(loaded.root());
            takeUp(which);
            if (loaded.part() instanceof CaseClosingController closing) {
                closing.asksAbout(() -> !drafts.isEmpty());
            }
        }));
    }

    private Loaded load(CasePart which) {
        var view = ui.views().load(switch (which) {
            case NEEDS -> CaseNeedsController.class;
            case PROTECTION -> CaseProtectionController.class;
            case PLAN -> CasePlanController.class;
            case CONTACTS -> CaseContactsController.class;
            case STANDING -> CaseStandingController.class;
            case DUTIES -> CaseDutiesController.class;
            case PEOPLE -> CasePeopleController.class;
            case CLOSING -> CaseClosingController.class;
        });
        // The page scrolls; nothing in it is squeezed to fit.
        ((Region) view.root()).setMinHeight(Region.USE_PREF_SIZE);
        return new Loaded(view.root(), (PartShown) view.controller());
    }

    private void head(OpenCase file) {
        var texts = ui.texts();
        var who = file.people().workers().stream().map(worker -> file.people().initials(worker.who()))
                .collect(Collectors.joining(", "));
        var facts = new ArrayList<Node>();
        facts.add(new Chip(texts.say("cases.case-file.who", who), "fth-lock", Chip.Tone.PLAIN));
        file.head().closedOn().ifPresent(day -> facts.add(new Chip(
                texts.say("cases.case-file.closed", texts.shortDate(day)), "fth-archive", Chip.Tone.PLAIN)));
        file.head().wordsGoneOn().ifPresent(day -> facts.add(new Chip(
                texts.say("cases.case-file.words-gone", texts.shortDate(day)), "fth-scissors", Chip.Tone.PLAIN)));
        if (file.head().presenting().urgent().filter(urgent -> urgent == Urgency.YES).isPresent()) {
            facts.add(new Chip(texts.say("cases.case-file.urgent"), "fth-alert-circle", Chip.Tone.DUE));
        }
        due(file).ifPresent(next -> facts.add(new Chip(texts.say("cases.case-file.next", texts.shortDay(next)),
                "fth-calendar", next.isAfter(file.on()) ? Chip.Tone.PLAIN : Chip.Tone.DUE)));
        // Behind the parts, so that the page begins one line higher; they wrap when the window is narrow.
        parts.getChildren().setAll(buttons.values());
        parts.getChildren().addAll(facts);
    }

    private static Optional<LocalDate> due(OpenCase file) {
        return file.plan().followUps().stream().filter(one -> one.held().isEmpty()).map(FollowUp::dueOn).findFirst();
    }
}
