package org.daybook.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// Lists the rows that an import did not import; each is opened, corrected cell by cell, and imported.
final class ImportMendController {
    /// Nobody reads a longer list; all rows are kept.
    private static final int ROWS_SHOWN = 200;

    private final Ui ui;
    private final Once mending;
    private final RefusedRowController lines;
    private @Nullable Imports imports;
    private @Nullable MessageLine message;
    private Runnable changed = () -> {};
    private Optional<ImportId> of = Optional.empty();
    private Optional<ImportId> shownFor = Optional.empty();
    private List<RefusedRow> listed = List.of();
    /// The kinds of problems among them, each with the number of its rows.
    private Map<ProblemKind, Integer> counts = Map.of();
    private boolean offering;
    private Optional<Correcting> correcting = Optional.empty();

    /// The row that is open.
    private record Correcting(KeptRow row, KeptRowCells cells) {}

    @FXML
    private Card card;
    @FXML
    private Label sentence;
    @FXML
    private ComboBox<Optional<ProblemKind>> kinds;
    @FXML
    private Label first;
    @FXML
    private VBox rows;
    @FXML
    private ImportRowFormController formController;
    @FXML
    private Button again;
    @FXML
    private Button forget;

    ImportMendController(Ui ui) {
        this.ui = ui;
        lines = new RefusedRowController(ui.texts());
        mending = new Once(ui.background());
    }

    @FXML
    private void initialize() {
        for (var node : List.of(card, kinds, first, again, forget)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        card.setVisible(false);
        kinds.setConverter(new ChosenWords<>(this::named));
        kinds.valueProperty().addListener((_, _, _) -> {
            if (!offering) {
                fill();
            }
        });
    }

    /// @param all  the imports of this store
    /// @param line shows what was done
    /// @param told called after something was imported or deleted
    void begin(Imports all, MessageLine line, Runnable told) {
        imports = all;
        message = line;
        changed = told;
        formController.begin(new ImportRowFormController.Verb("take", say("exchange.import-mend.take")), this::take,
                this::load);
    }

    private Imports imports() {
        return Objects.requireNonNull(imports, "begin first");
    }

    private MessageLine message() {
        return Objects.requireNonNull(message, "begin first");
    }

    /// Shows the rows of an import.
    void open(ImportId one) {
        of = Optional.of(one);
        formController.clear();
        load();
    }

    /// Shows the rows of an import just made, unless they were shown before.
    void openOnce(ImportId one) {
        if (!shownFor.equals(Optional.of(one))) {
            shownFor = Optional.of(one);
            open(one);
        }
    }

    /// Forgets an import that no longer exists.
    void forgetIf(ImportId one) {
        if (of.equals(Optional.of(one))) {
            close();
        }
    }

    @FXML
    private void close() {
        of = Optional.empty();
        formController.clear();
        show(List.of());
        card.setVisible(false);
    }

    private void load() {
        of.ifPresent(one -> ui.background().run(() -> imports().refused(one), found -> {
            if (of.equals(Optional.of(one))) {
                show(found);
            }
        }));
    }

    private void show(List<RefusedRow> found) {
        listed = found;
        card.setVisible(true);
        sentence.setText(say(found.isEmpty() ? "exchange.import-mend.none" : "exchange.import-mend.sentence"));
        again.setVisible(found.stream().anyMatch(row -> row.about().isPresent()));
        forget.setVisible(!found.isEmpty());
        offer();
        fill();
        rows.getChildren().stream().flatMap(row -> Optional.ofNullable(row.lookup(".button")).stream()).findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// Offers the kinds of problems there are. The chosen one stays as long as a row has it.
    private void offer() {
        var before = chosen();
        counts = new EnumMap<>(ProblemKind.class);
        together().forEach(row -> row.stream().map(RefusedRow::kind).distinct()
                .forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        offering = true;
        kinds.getItems().setAll(Stream.concat(Stream.of(Optional.<ProblemKind>empty()),
                counts.keySet().stream().map(Optional::of)).toList());
        kinds.setValue(before.filter(counts::containsKey));
        kinds.setVisible(counts.size() > 1);
        offering = false;
    }

    private Optional<ProblemKind> chosen() {
        return Optional.ofNullable(kinds.getValue()).flatMap(kind -> kind);
    }

    private Collection<List<RefusedRow>> together() {
        return listed.stream().collect(Collectors.groupingBy(RefusedRow::same, LinkedHashMap::new,
                Collectors.toList())).values();
    }

    private void fill() {
        var some = chosen();
        var found = together().stream().filter(row -> some.isEmpty()
                || row.stream().anyMatch(problem -> problem.kind() == some.get())).toList();
        first.setVisible(found.size() > ROWS_SHOWN);
        first.setText(say("exchange.import-check.first", ROWS_SHOWN, found.size()));
        rows.getChildren().setAll(found.stream().limit(ROWS_SHOWN).map(row -> lines.of(row, this::open)).toList());
    }

    private String named(Optional<ProblemKind> kind) {
        return kind.map(one -> say("exchange.import-check.kind", of(one), counts.getOrDefault(one, 0)))
                .orElseGet(() -> say("exchange.import-check.all", together().size()));
    }

    private void open(RefusedRow row) {
        message().clear();
        ui.background().run(() -> imports().mending().open(row.id()), found -> found.ifPresentOrElse(
                kept -> correct(row, kept), this::load), this::refused);
    }

    private void correct(RefusedRow row, KeptRow kept) {
        var cells = new KeptRowCells(ui.texts(), kept,
                listed.stream().filter(one -> one.same().equals(row.same())).toList());
        correcting = Optional.of(new Correcting(kept, cells));
        formController.fill(say("exchange.import-mend.row", row.sheet(), row.row()), cells.shown(), cells.reasons());
    }

    private void take() {
        message().clear();
        of.ifPresent(one -> correcting.ifPresent(now -> {
            var typed = now.cells().with(formController.typed());
            mending.run(() -> taken(one, typed), taken -> {
                said(taken.mended(), taken.followed());
                if (taken.mended().problems().isEmpty() || !taken.mended().emptied().isEmpty()) {
                    formController.clear();
                    load();
                } else {
                    formController.show(now.cells().reasonsAgain(
                            taken.mended().problems().values().stream().flatMap(List::stream).toList()));
                }
            }, this::refused);
        }));
    }

    /// The result for a row, and for those that waited for it.
    private record Taken(Mending.Mended mended, Optional<Mending.Mended> followed) {}

    private Taken taken(ImportId one, KeptRow typed) {
        var rooms = imports().mending();
        var mended = rooms.mend(one, typed.row().id(), typed.cells(), typed.more());
        return new Taken(mended, mended.problems().isEmpty() && mended.emptied().isEmpty()
                ? rooms.follow(one, typed)
                : Optional.empty());
    }

    @FXML
    private void again() {
        message().clear();
        formController.clear();
        of.ifPresent(one -> mending.run(() -> imports().mending().again(one), mended -> {
            said(mended, Optional.empty());
            load();
        }, this::refused));
    }

    private void said(Mending.Mended mended, Optional<Mending.Mended> followed) {
        var sum = mended.result().sum();
        int more = followed.map(one -> one.result().sum().takenIn()).orElse(0);
        if (sum.takenIn() > 0 || sum.here() > 0 || sum.away() > 0) {
            var done = say("exchange.import-mend.taken-in", sum.takenIn(), sum.here(), sum.away());
            message().done(more == 0 ? done : say("exchange.import-mend.followed", done, more));
            changed.run();
        } else {
            message().warn(say("exchange.import-mend.still", mended.problems().values().stream().flatMap(List::stream)
                    .map(problem -> of(problem.kind())).distinct().collect(Collectors.joining(", "))));
        }
    }

    @FXML
    private void forget() {
        of.ifPresent(one -> ui.dialogs().ask(new Question(say("exchange.import-mend.forget-question"),
                say("exchange.import-mend.forget-sentence"), say("exchange.import-list.forget"),
                say("exchange.import-list.keep"), Question.Weight.DESTROYS),
                () -> ui.background().change(() -> imports().forgetRefused(one), () -> {
                    close();
                    changed.run();
                }, this::refused)));
    }

    private void refused(Refusal refusal) {
        message().warn(say(refusal.key()));
        load();
    }

    private String of(Enum<?> constant) {
        return ui.texts().of("exchange", constant);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
