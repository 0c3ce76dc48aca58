package org.daybook.cases;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.EditCard;
import org.daybook.ui.PageSection;
import org.daybook.ui.SectionedPage;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// An open file, as one page: at the top who reads it, and a card for each of its parts, first read-only. One card at a time
/// shows its fields; unsaved input in the others waits for them.
final class CaseFileController {
    private static final String PART = "part";

    private record Editing(CasePart which, PartShown part) {}

    private final Ui ui;
    private final Cases cases;
    private final SectionedPage page;
    private final CaseFileHeadController head;
    private final Map<CasePart, PageSection> sections = new EnumMap<>(CasePart.class);
    private final Map<CasePart, EditCard> cards = new EnumMap<>(CasePart.class);
    /// Unsaved input of parts that were turned back to read-only.
    private final Map<CasePart, Unsaved> drafts = new EnumMap<>(CasePart.class);
    private Optional<CasePartsController> parts = Optional.empty();
    private Optional<OpenCaseModel> desk = Optional.empty();
    private Optional<PartShown.Around> around = Optional.empty();
    private Optional<Editing> editing = Optional.empty();
    private Optional<UUID> wanted = Optional.empty();

    @FXML
    private VBox root;

    CaseFileController(Ui ui, Cases cases) {
        this.ui = ui;
        this.cases = cases;
        page = new SectionedPage(ui.texts());
        head = new CaseFileHeadController(ui.texts());
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(page, Priority.ALWAYS);
        root.getChildren().add(page);
        page.setLead(head.node());
        for (var each : CasePart.values()) {
            var section = new PageSection(ui.texts().of("cases", each), CasePartsController.icon(each),
                    () -> card(each))
                    .in(CasePartsController.column(each)).id("part-" + CaseCodes.of(each))
                    .beginsWith(() -> card(each).focus());
            sections.put(each, section);
            page.add(section);
        }
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::turnPage);
    }

    private void turnPage(KeyEvent key) {
        boolean ahead = key.getCode() == KeyCode.PAGE_DOWN;
        if (key.isShortcutDown() && (ahead || key.getCode() == KeyCode.PAGE_UP)) {
            key.consume();
            page.step(ahead ? 1 : -1);
        }
    }

    /// Shows a file.
    void show(OpenCaseModel open, PartShown.Around tab) {
        desk = Optional.of(open);
        around = Optional.of(tab);
        parts = Optional.of(new CasePartsController(ui, cases, open));
        open.onChange(this::changed);
        changed();
    }

    /// Goes to the usual first part; an empty file is ready for input.
    void begin() {
        desk.map(OpenCaseModel::file).ifPresent(file -> {
            boolean closed = file.head().closedOn().isPresent();
            choose(closed ? CasePart.CLOSING : CasePart.NEEDS);
            if (!closed && file.head().needs().isEmpty() && file.head().presenting().words().isEmpty()) {
                card(CasePart.NEEDS).edit();
            }
        });
    }

    /// Saves unsaved input.
    void leave() {
        editing.ifPresent(now -> now.part().leave());
    }

    Unsaved unsaved() {
        var typed = Unsaved.NOTHING;
        for (var draft : drafts.entrySet()) {
            typed = typed.with(draft.getKey().name(), draft.getValue());
        }
        if (editing.isPresent()) {
            typed = typed.with(editing.get().which().name(), editing.get().part().unsaved());
        }
        return typed.isEmpty() ? typed : typed.with(PART, chosen().name());
    }

    private CasePart chosen() {
        return editing.map(Editing::which).or(() -> page.current().flatMap(now -> sections.entrySet().stream()
                .filter(entry -> entry.getValue().equals(now)).map(Map.Entry::getKey).findFirst()))
                .orElse(CasePart.NEEDS);
    }

    void resume(Unsaved unsaved) {
        for (var each : CasePart.values()) {
            var typed = unsaved.part(each.name());
            if (!typed.isEmpty()) {
                drafts.put(each, typed);
            }
        }
        changed();
        unsaved.of(PART).map(CasePart::valueOf).ifPresent(which -> {
            if (drafts.containsKey(which)) {
                // Fields already shown were filled before the worker came back.
                card(which).done();
                card(which).open();
            }
            choose(which);
        });
    }

    /// Opens a part.
    void choose(CasePart which) {
        Optional.ofNullable(sections.get(which)).ifPresent(page::go);
    }

    /// Returns the card of a part, created when it is first needed.
    private EditCard card(CasePart which) {
        return cards.computeIfAbsent(which, this::make);
    }

    private EditCard make(CasePart which) {
        var shown = parts.orElseThrow();
        var card = new EditCard(ui.texts(), ui.texts().of("cases", which), shown.view(which, row -> at(which, row)))
                .linkId("edit-" + CaseCodes.of(which)).verb(shown.verb(which));
        if (shown.mayEdit(which)) {
            card.edits(() -> form(which));
            card.editingProperty().addListener((_, _, now) -> {
                if (now) {
                    turnBackOthers(which);
                    Optional.ofNullable(sections.get(which)).ifPresent(page::reveal);
                }
            });
        }
        tell(which, card, desk.orElseThrow().file());
        return card;
    }

    private void at(CasePart which, UUID row) {
        wanted = Optional.of(row);
        card(which).edit();
    }

    private void turnBackOthers(CasePart which) {
        editing.map(Editing::which).filter(other -> other != which).ifPresent(other -> Optional
                .ofNullable(sections.get(which)).ifPresent(section -> page.keeping(section, card(other)::done)));
    }

    private EditCard.Form form(CasePart which) {
        var loaded = parts.orElseThrow().load(which);
        var part = loaded.part();
        editing = Optional.of(new Editing(which, part));
        part.show(desk.orElseThrow(), around.orElseThrow());
        Optional.ofNullable(drafts.remove(which)).ifPresent(part::resume);
        if (part instanceof CaseClosingController closing) {
            closing.asksAbout(() -> !drafts.isEmpty());
        }
        return new EditCard.Form(loaded.root(), () -> begin(part), () -> end(which, part));
    }

    private void begin(PartShown part) {
        wanted.ifPresentOrElse(part::beginAt, part::begin);
        wanted = Optional.empty();
    }

    /// What could not be saved waits until the worker returns to it.
    private void end(CasePart which, PartShown part) {
        part.leave();
        if (!part.unsaved().isEmpty()) {
            drafts.put(which, part.unsaved());
        }
        editing = Optional.empty();
        changed();
    }

    private void changed() {
        desk.ifPresent(open -> {
            head.show(open.file());
            sections.forEach((which, section) -> section.count(CasePartsController.count(which, open.file())));
            cards.forEach((which, card) -> {
                card.refresh();
                tell(which, card, open.file());
            });
        });
    }

    private void tell(CasePart which, EditCard card, OpenCase file) {
        card.facts(CasePartsController.facts(ui.texts(), which, file));
        card.note(drafts.containsKey(which) ? ui.texts().say("cases.case-file.half-typed") : "");
    }
}
